import { type Speech, speak } from "../messages/speak.ts";
import { placesOf } from "../messages/where-to-set.ts";
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
      { label: report.fix, lines: fixes(cause, lang) },
      {
        label: report.pageRecognised,
        lines: [{ text: speech.fill("{kinds}", { kinds: cause.needs.map((kind) => report[KIND_WORDS[kind]]) }) }],
      },
      { label: report.pageExplains, lines: explained.length === 0 ? [] : [{ text: explained.join(", ") }] },
      {
        label: report.pageSources,
        lines: [...cause.sources.map((source) => sourceLine(source, speech)), ...documentation(cause)],
      },
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

function fixes({ id, text }: Cause, lang: Lang): readonly SheetLine[] {
  const ways = Object.entries(text[lang].fix);
  const places = placesOf(
    id,
    ways.map(([remedy]) => remedy),
  );
  return ways.map(([, said], at) => ({
    text: named(said),
    places: places[at] ?? [],
    ...(ways.length === 1 ? {} : { mark: `${at + 1}.` }),
  }));
}

/** The makers' own pages that describe the settings, each once. */
function documentation({ id, text }: Cause): readonly SheetLine[] {
  const places = placesOf(id, Object.keys(text.en.fix)).flat();
  return [...new Set(places.map(({ source }) => source))].map((source) => ({ text: source, literal: true }));
}
