import type { Speech } from "../../messages/speak.ts";
import type { Observation } from "../../model/observation.ts";
import type { Alignment } from "../../model/observations/message.ts";
import type { Line } from "./paper.ts";

const ALIGNED = {
  strict: "alignStrict",
  relaxed: "alignRelaxed",
  none: "alignNone",
  unknown: "alignUnknown",
} as const satisfies Record<Alignment, keyof Speech["report"]>;

/** What became of a message the user gave, signature by signature. */
export function messageLines({ outcome }: Observation<"message">, { report, fill }: Speech): readonly Line[] {
  if (outcome.state !== "seen") return [];
  const { bytes, author, envelope, signatures } = outcome.value;
  const sender = envelope === null ? null : `${envelope.domain} (${report[ALIGNED[envelope.alignment]]})`;
  const rows = signatures.map(({ domain, selector, algorithm, result, problem, alignment }): Line => {
    const why = problem === null ? "" : ` (${problem})`;
    const text = `d=${domain} s=${selector} a=${algorithm ?? "?"}: ${result}${why}; ${report[ALIGNED[alignment]]}`;
    return { text, indent: 2, literal: true };
  });
  return [
    { text: fill(report.messageGiven, { bytes, author, envelope: sender }) },
    ...(rows.length === 0 ? [{ text: report.messageUnsigned, indent: 2 }] : rows),
  ];
}
