import type { VersionStanding } from "../../model/tls-standing.ts";
import { type TlsRow, tlsMatrix } from "../tables/tls-matrix.ts";
import {
  certificatePhrases,
  OLD_VERSIONS,
  type Phrase,
  takenText,
  unaskedTexts,
  verdictPhrase,
  versionName,
  weakPhrase,
} from "../tables/tls-words.ts";
import { code } from "./code.ts";
import { type Hole, html, type Markup } from "./markup.ts";
import { chip, filled, type Page, type Part, section, type Tone } from "./page.ts";
import { table } from "./table.ts";

/** The table of TLS: versions and suites that each server takes, and the certificate it shows. */
export function tlsPart(page: Page): Part | null {
  const { plan, speech, words } = page;
  const { tls } = speech;
  const rows = tlsMatrix(plan) ?? [];
  const head = [words.colServer, words.colPort, tls.versions, tls.weak, words.colCertificate, tls.verdict];
  const body =
    rows.length === 0
      ? []
      : [
          table(
            tls.title,
            head,
            rows.map((one) => row(one, page)),
          ),
        ];
  return section("tls", tls.title, [...body, ...unaskedTexts(rows, speech).map((text) => html`<p>${text}</p>`)]);
}

function row(one: TlsRow, page: Page): readonly Hole[] {
  const { host, ip, port, versions, certificate } = one;
  const { speech } = page;
  const shown = ({ text, params }: Phrase) => filled(text, params, speech);
  return [
    html`${code(host)}<br><span class="soft">${code(ip)}</span>`,
    port,
    [...versions].reverse().map((version) => versionLine(version, one, page)),
    shown(weakPhrase(one, speech)),
    certificate === null
      ? null
      : certificatePhrases(certificate, speech).map((phrase) => html`<p>${shown(phrase)}</p>`),
    verdict(one, page),
  ];
}

function versionLine(standing: VersionStanding, { port }: TlsRow, { speech }: Page): Markup {
  const { version, suite } = standing;
  const word = chip(toneOf(standing, port), takenText(standing, speech));
  const chosen = suite === null ? null : html`<br><span class="soft">${code(suite)}</span>`;
  return html`<p><span class="whole">${versionName(version)}</span> ${word}${chosen}</p>`;
}

/** Between servers old versions are better than none, and no blemish. RFC 7435 §3 */
function toneOf({ version, taken }: VersionStanding, port: number): Tone {
  if (taken === null) return "open";
  if (OLD_VERSIONS.includes(version)) return taken ? (port === 25 ? "plain" : "warn") : "good";
  return taken ? "good" : "plain";
}

function verdict(one: TlsRow, { speech }: Page): Hole {
  const phrase = verdictPhrase(one, speech);
  if (phrase === null) return null;
  const tone = one.certificate?.verified === true ? "good" : "bad";
  return chip(tone, filled(phrase.text, phrase.params, speech));
}
