import { type Door, doors, type Talk } from "../tables/doors.ts";
import { dayOf } from "../tables/instant.ts";
import { endingText } from "../text/proof-lines.ts";
import { type Hole, html, type Markup } from "./markup.ts";
import { chip, code, listed, type Page, section } from "./page.ts";
import { table } from "./table.ts";

/** The table of ports: what opens, what it offers, how it takes the recipient. */
export function doorsPart(page: Page): Markup {
  const { words, plan } = page;
  const rows = doors(plan.seen).map((door) => row(door, page));
  const head = [
    words.colServer,
    words.colPort,
    words.colConnection,
    words.colTls,
    words.colCertificate,
    words.colLogin,
    words.colRecipient,
  ];
  return section("doors", words.doors, rows.length === 0 ? [] : [table(words.doors, head, rows)]);
}

function row({ look, talk }: Door, page: Page): readonly Hole[] {
  const { host, ip, port } = look.about;
  const name = html`${code(host)}<br><span class="soft">${code(ip)}</span>`;
  if (talk === null) return [name, port, chip("open", page.words.pathOpen), "", "", "", ""];
  if (!talk.isOpen) return [name, port, chip("plain", endingText(talk.end, page.speech)), "", "", "", ""];
  return [
    name,
    port,
    opened(talk, page),
    encryption(talk, page),
    certificate(talk, page),
    login(talk, page),
    recipient(talk, page),
  ];
}

function opened({ end, refusal }: Talk, { words, speech }: Page): Hole {
  const ended =
    end.how === "quit" || end.how === "tls-failed" || refusal !== null ? null : html`<br>${endingText(end, speech)}`;
  return html`${chip("good", words.portOpen)}${ended}`;
}

function encryption({ tls, end, offers }: Talk, { words }: Page): Hole {
  if (tls !== null) return chip("good", tls.protocol);
  if (end.how === "tls-failed") return html`${chip("bad", words.tlsBroken)}<br>${end.reason}`;
  if (offers.starttls === null) return null;
  return offers.starttls ? chip("plain", words.tlsOffered) : chip("warn", words.tlsRefused);
}

function certificate({ tls }: Talk, { words, speech }: Page): Hole {
  if (tls === null) return null;
  const date = dayOf(tls.validTo);
  if (tls.untrusted === null) return chip("good", speech.fill(words.certGood, { date }));
  return chip("bad", speech.fill(words.certBad, { reason: tls.untrusted, date }));
}

function login({ offers }: Talk, page: Page): Hole {
  const { words, speech } = page;
  const { clearLogin, safeLogin } = offers;
  const clear = clearLogin === null || clearLogin.length === 0 ? null : listed(clearLogin, speech);
  const safe = safeLogin === null || safeLogin.length === 0 ? null : code(listed(safeLogin, speech));
  const naked = clear === null ? null : html`<br>${chip("warn", speech.fill(words.loginClear, { mechanisms: clear }))}`;
  if (safe === null && naked === null) return clearLogin === null && safeLogin === null ? null : words.loginNone;
  return html`${safe}${naked}`;
}

function recipient({ toRecipient, refusal }: Talk, { words, speech }: Page): Hole {
  if (toRecipient !== null && toRecipient.code < 400)
    return html`${chip("good", String(toRecipient.code))} ${words.tookRecipient}`;
  if (refusal === null) return null;
  const tone = refusal.reply.code < 500 ? "warn" : "bad";
  return html`${chip(tone, String(refusal.reply.code))} ${speech.fill(words.refusedAt, { stage: refusal.stage })}`;
}
