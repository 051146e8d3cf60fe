import { FORMAT_WORDS } from "../../messages/format-words.ts";
import type { Speech } from "../../messages/speak.ts";
import { codeSpan, forMarkdown } from "../escape/markdown.ts";
import { type TlsRow, tlsMatrix } from "../tables/tls-matrix.ts";
import {
  certificatePhrases,
  type Phrase,
  takenText,
  unaskedTexts,
  verdictPhrase,
  versionName,
  weakPhrase,
} from "../tables/tls-words.ts";
import { filled, type Page } from "./page.ts";
import { table } from "./table.ts";

/** The table of TLS: versions and suites that each server takes, and the certificate it shows. */
export function tlsBlocks({ plan, speech }: Page): readonly string[] {
  const rows = tlsMatrix(plan) ?? [];
  if (rows.length === 0) return [];
  const { tls } = speech;
  const words = FORMAT_WORDS[speech.lang];
  const head = [words.colServer, words.colPort, tls.versions, tls.weak, words.colCertificate, tls.verdict];
  const body = rows.map((row) => cells(row, speech));
  return [table(head.map(forMarkdown), body), ...unaskedTexts(rows, speech).map(forMarkdown)];
}

function cells(row: TlsRow, speech: Speech): readonly string[] {
  const { host, ip, port, versions, certificate } = row;
  const verdict = verdictPhrase(row, speech);
  const said = [...versions].reverse().map((one) => {
    const word = forMarkdown(`${versionName(one.version)}: ${takenText(one, speech)}`);
    return one.suite === null ? word : `${word} ${codeSpan(one.suite)}`;
  });
  return [
    `${codeSpan(host)} ${codeSpan(ip)}`,
    String(port),
    said.join("; "),
    phrases([weakPhrase(row, speech)], speech),
    certificate === null ? "" : phrases(certificatePhrases(certificate, speech), speech),
    phrases(verdict === null ? [] : [verdict], speech),
  ];
}

function phrases(all: readonly Phrase[], speech: Speech): string {
  return all.map(({ text, params }) => filled(text, params, speech)).join("; ");
}
