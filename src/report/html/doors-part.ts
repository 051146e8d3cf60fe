import type { NonEmpty } from "../../model/scalars.ts";
import { type Door, doors, type Talk } from "../tables/doors.ts";
import { dayOf } from "../tables/instant.ts";
import { endingText } from "../text/proof-lines.ts";
import { code } from "./code.ts";
import { type Hole, html } from "./markup.ts";
import { chip, listed, type Page, type Part, section } from "./page.ts";
import { refusalText } from "./route-words.ts";
import { table } from "./table.ts";

/** The table of ports: what opens, what it offers, how it takes the recipient. */
export function doorsPart(page: Page): Part | null {
  const { words, plan } = page;
  const rows = grouped(doors(plan.seen)).map((group) => row(group, page));
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

/** Ports of one address that stay shut in the same way are told in one row. */
function grouped(all: readonly Door[]): readonly NonEmpty<Door>[] {
  const groups = new Map<string, NonEmpty<Door>>();
  for (const door of all) {
    const { look, talk } = door;
    const { host, ip, port } = look.about;
    const state = talk === null || talk.isOpen ? port : talk.end.how;
    const key = `${host} ${ip} ${state}`;
    const known = groups.get(key);
    groups.set(key, known === undefined ? [door] : [...known, door]);
  }
  return [...groups.values()];
}

function row(group: NonEmpty<Door>, page: Page): readonly Hole[] {
  const [{ look, talk }] = group;
  const { host, ip } = look.about;
  const port = group.map((door) => door.look.about.port).join(", ");
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
  const until = speech.fill(words.certUntil, { date: dayOf(tls.validTo) });
  const judged = tls.untrusted === null ? chip("good", words.certGood) : chip("bad", tls.untrusted);
  return html`${judged}<br><span class="soft whole">${until}</span>`;
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

function recipient({ toRecipient, refusal }: Talk, page: Page): Hole {
  if (toRecipient !== null && toRecipient.code < 400)
    return html`${chip("good", String(toRecipient.code))} ${page.words.tookRecipient}`;
  if (refusal === null) return null;
  const { stage, reply } = refusal;
  return chip(reply.code < 500 ? "warn" : "bad", refusalText(reply.code, stage, page));
}
