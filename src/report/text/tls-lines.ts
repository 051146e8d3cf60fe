import type { Speech } from "../../messages/speak.ts";
import type { Outline } from "../outline.ts";
import { type TlsRow, tlsMatrix } from "../tables/tls-matrix.ts";
import {
  certificatePhrases,
  OLD_VERSIONS,
  type Phrase,
  unaskedTexts,
  verdictPhrase,
  versionName,
  versionText,
  weakPhrase,
} from "../tables/tls-words.ts";
import type { Within } from "./answer.ts";
import type { Line } from "./paper.ts";

/** What each server takes of TLS, where the reader wants it all; else only what is old and no fault: what is one, a finding tells. */
export function tlsLines(plan: Outline, { speech, view }: Within): readonly Line[] {
  const rows = tlsMatrix(plan) ?? [];
  if (!view.verbose) return rows.flatMap((row) => oldLines(row, speech));
  const unasked = unaskedTexts(rows, speech).map((text): Line => ({ text, indent: 2 }));
  return [...rows.flatMap((row) => rowLines(row, speech)), ...unasked];
}

function rowLines(row: TlsRow, speech: Speech): readonly Line[] {
  const { host, ip, port, versions, certificate } = row;
  const { tls, fill } = speech;
  const spoken = (phrases: readonly Phrase[]) => phrases.map(({ text, params }) => fill(text, params)).join("; ");
  const verdict = verdictPhrase(row, speech);
  const said = [
    [...versions]
      .reverse()
      .map((one) => versionText(one, speech))
      .join(", "),
    `${tls.weak}: ${spoken([weakPhrase(row, speech)])}`,
    certificate === null ? "" : spoken(certificatePhrases(certificate, speech)),
    verdict === null ? "" : `${tls.verdict}: ${spoken([verdict])}`,
  ];
  return [
    { text: `${host} [${ip}]:${port}`, indent: 2, style: "bold" },
    ...said.flatMap((text) => (text === "" ? [] : [{ text, indent: 4 }])),
  ];
}

function oldLines({ host, port, versions }: TlsRow, { tls, fill }: Speech): readonly Line[] {
  const old = versions.filter(({ version, taken }) => taken === true && OLD_VERSIONS.includes(version));
  const isOnly = versions.every(({ version, taken }) => taken !== true || OLD_VERSIONS.includes(version));
  if (port !== 25 || old.length === 0 || isOnly) return [];
  const params = { place: `${host}:${port}`, versions: old.map(({ version }) => versionName(version)) };
  return [{ text: fill(tls.oldTaken, params), indent: 2 }];
}
