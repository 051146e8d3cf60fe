import { type Speech, speak } from "../messages/speak.ts";
import type { Cause, Lang } from "../model/cause.ts";
import type { Kind } from "../model/observation.ts";
import { named, type Sheet, type SheetLine, sourceLine } from "./sheet.ts";

/** All there is to know about one cause, as a page: `example` is its case file, where it has one. */
export function page(cause: Cause, example: string | null, lang: Lang): Sheet {
  const speech = speak(lang);
  const { report, owners } = speech;
  const text = cause.text[lang];
  const explained = [...new Set(cause.explains.map((one) => one.cause))];
  return {
    title: named(text.title),
    id: cause.id,
    rows: [
      { label: report.pageWhat, lines: [{ text: named(text.what) }] },
      { label: report.why, lines: [{ text: named(text.why) }] },
      { label: report.pageSeverity, lines: [{ text: report[cause.severity] }] },
      { label: report.whose, lines: [{ text: owners[cause.owner] }] },
      { label: report.fix, lines: fixes(Object.values(text.fix)) },
      {
        label: report.pageRecognised,
        lines: [{ text: speech.fill("{kinds}", { kinds: cause.needs.map((kind) => report[KIND_WORDS[kind]]) }) }],
      },
      { label: report.pageExplains, lines: explained.length === 0 ? [] : [{ text: explained.join(", ") }] },
      { label: report.pageSources, lines: cause.sources.map((source) => sourceLine(source, speech)) },
    ],
    example: example === null ? null : { title: report.pageExample, text: example },
  };
}

const KIND_WORDS = {
  address: "kindAddress",
  arrival: "kindArrival",
  bimi: "kindBimi",
  delegation: "kindDelegation",
  dkim: "kindDkim",
  dmarc: "kindDmarc",
  dnsbl: "kindDnsbl",
  egress: "kindEgress",
  message: "kindMessage",
  mx: "kindMx",
  opinion: "kindOpinion",
  ptr: "kindPtr",
  quoted: "kindQuoted",
  resolver: "kindResolver",
  rhsbl: "kindRhsbl",
  sending: "kindSending",
  smtp: "kindSmtp",
  spf: "kindSpf",
  srv: "kindSrv",
  sts: "kindSts",
  tlsa: "kindTlsa",
  tlsrpt: "kindTlsrpt",
} as const satisfies Record<Kind, keyof Speech["report"]>;

function fixes(texts: readonly string[]): readonly SheetLine[] {
  if (texts.length === 1) return texts.map((text) => ({ text: named(text) }));
  return texts.map((text, at) => ({ text: named(text), mark: `${at + 1}.` }));
}
