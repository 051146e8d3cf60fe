import type { Speech } from "../../messages/speak.ts";
import { forSarif } from "../escape/sarif.ts";
import type { Outline } from "../outline.ts";
import { reasonsFor } from "../tables/missing-words.ts";
import { plainProof } from "../tables/plain-proof.ts";
import { isCrash } from "../tables/sides.ts";

/** What the run could not tell: no result, for it accuses nobody, but never left out. */
export function notifications({ report, seen, unexplained }: Outline, speech: Speech): readonly object[] {
  const { report: words, failures, fill } = speech;
  const open = report.diagnosis.undetermined.map(({ cause, subject, missing }) =>
    notification("note", "undetermined", `${cause} ${subject}: ${reasonsFor(missing, seen, speech)}`),
  );
  const refusals = unexplained.map((proof) =>
    notification("warning", "unexplained", [words.unexplained, ...plainProof(proof, speech)].join("\n")),
  );
  const crashes = report.observations.filter(isCrash).map(({ id, outcome }) => {
    const error = outcome.state === "failed" && outcome.why.kind === "probe-crashed" ? outcome.why.error : "";
    return notification("error", "probe-crashed", `${id}: ${fill(failures["probe-crashed"], { error })}`);
  });
  const whole = [
    ...(report.partial ? [notification("warning", "partial", words.partial)] : []),
    ...(report.verdict === "unknown" ? [notification("warning", "unknown", words.couldNotTell)] : []),
  ];
  return [...whole, ...crashes, ...refusals, ...open];
}

function notification(level: "error" | "warning" | "note", id: string, text: string): object {
  return { level, descriptor: { id }, message: { text: forSarif(text) } };
}
