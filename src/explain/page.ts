import { type Speech, speak } from "../messages/speak.ts";
import type { Cause, Source } from "../model/cause.ts";
import type { Kind } from "../model/observation.ts";
import type { View } from "../report/reporter.ts";
import { columns } from "../report/text/answer.ts";
import { BLANK, type Line, print } from "../report/text/paper.ts";

/** All there is to know about one cause, as a page: `example` is its case file, where it has one. */
export function page(cause: Cause, example: string | null, view: View): string {
  const speech = speak(view.lang);
  const { report, owners } = speech;
  const text = cause.text[view.lang];
  const rows: readonly (readonly [string, readonly Line[]])[] = [
    [report.pageWhat, [{ text: named(text.what) }]],
    [report.why, [{ text: named(text.why) }]],
    [report.pageSeverity, [{ text: report[cause.severity] }]],
    [report.whose, [{ text: owners[cause.owner] }]],
    [report.fix, fixes(Object.values(text.fix))],
    [
      report.pageRecognised,
      [{ text: speech.fill("{kinds}", { kinds: cause.needs.map((kind) => report[KIND_WORDS[kind]]) }) }],
    ],
    [
      report.pageExplains,
      cause.explains.length === 0 ? [] : [{ text: [...new Set(cause.explains.map((one) => one.cause))].join(", ") }],
    ],
    [report.pageSources, cause.sources.map((source) => sourceLine(source, speech))],
  ];
  const title: Line = { text: `${named(text.title)}  (${cause.id})`, style: "bold" };
  const body = columns(rows.filter(([, lines]) => lines.length > 0));
  return print([title, BLANK, ...body, ...exampleLines(example, speech)], view);
}

const KIND_WORDS = {
  address: "kindAddress",
  bimi: "kindBimi",
  dkim: "kindDkim",
  dmarc: "kindDmarc",
  dnsbl: "kindDnsbl",
  egress: "kindEgress",
  mx: "kindMx",
  ptr: "kindPtr",
  quoted: "kindQuoted",
  resolver: "kindResolver",
  smtp: "kindSmtp",
  spf: "kindSpf",
  sts: "kindSts",
  tlsa: "kindTlsa",
  tlsrpt: "kindTlsrpt",
} as const satisfies Record<Kind, keyof Speech["report"]>;

/** Without a case there are no values: each {name} is shown as a blank to be filled. */
function named(text: string): string {
  return text.replace(/\{(\w+)\}/g, "<$1>");
}

function fixes(texts: readonly string[]): readonly Line[] {
  if (texts.length === 1) return texts.map((text) => ({ text: named(text) }));
  return texts.map((text, at) => ({ text: named(text), margin: `${at + 1}.`, indent: 3 }));
}

function sourceLine(source: Source, { report, fill }: Speech): Line {
  if ("rfc" in source) return { text: `RFC ${source.rfc} §${source.section}` };
  return { text: `${source.url} ${fill(report.pageChecked, { date: source.checked })}`, literal: true };
}

function exampleLines(example: string | null, { report }: Speech): readonly Line[] {
  if (example === null) return [];
  const lines = example.trimEnd().split("\n");
  return [
    BLANK,
    { text: report.pageExample, style: "bold" },
    ...lines.map((text) => ({ text, indent: 2, literal: true })),
  ];
}
