import type { Speech } from "../../messages/speak.ts";
import type { RemoteText } from "../../model/scalars.ts";
import type { Stage, TranscriptEnd } from "../../model/transcript.ts";
import type { Proof } from "../proof.ts";
import { cut } from "./cut.ts";
import type { Line } from "./paper.ts";
import { seenLines } from "./seen-lines.ts";
import { stepLines } from "./step-lines.ts";

const QUOTE_LINES = 6;
/** The source of words that were given as they are: nothing to name. */
const TYPED = "text";

/** A piece of evidence, as a reader can check it: who said it, where, and the very words. */
export function proofLines(proof: Proof, speech: Speech): readonly Line[] {
  const { report, failures, fill } = speech;
  switch (proof.is) {
    case "reply": {
      const place = proof.place;
      const said =
        proof.stage === "greeting"
          ? fill(report.greeted, { place })
          : fill(report.saidTo, { place, stage: proof.stage });
      return [{ text: said }, ...quotation(proof.lines)];
    }
    case "quoted":
      return [...quoted(proof, speech), ...errorNumber(proof.clientError, speech)];
    case "step":
      return [{ text: `${proof.place}:` }, ...stepLines(proof.step, speech).map((text) => ({ text, indent: 2 }))];
    case "end":
      return [{ text: `${proof.place}: ${endingText(proof.end, speech)}` }];
    case "seen":
      return seenLines(proof.observation, speech);
    case "unseen":
      return [{ text: `${proof.name}: ${fill(failures[proof.why], proof.params)}` }];
  }
}

function quoted({ source, lines }: Extract<Proof, { is: "quoted" }>, { report, fill }: Speech): readonly Line[] {
  // A mail program that shows its own number only quotes nobody.
  const said = lines.some((line) => line !== "") ? quotation(lines) : [];
  if (source === TYPED) return said.map((line) => ({ ...line, indent: 0 }));
  return [{ text: fill(report.quoted, { source }) }, ...said];
}

/** What the mail program itself says by a number, which no reader knows by heart. */
function errorNumber(number: string | null, { report, clientErrors, fill }: Speech): readonly Line[] {
  const meaning = new Map<string, string>(Object.entries(clientErrors)).get(number ?? "");
  if (number === null) return [];
  const text = meaning === undefined ? report.clientErrorUnknown : report.clientError;
  return [{ text: fill(text, { number, meaning: meaning ?? null }) }];
}

/** Words somebody said, set off from ours, never wrapped. */
export function quotation(lines: readonly RemoteText[]): readonly Line[] {
  const shown: readonly Line[] = lines
    .slice(0, QUOTE_LINES)
    .map((line) => ({ text: cut(line), indent: 2, style: "cyan", literal: true }));
  return lines.length > QUOTE_LINES ? [...shown, { text: "…", indent: 2 }] : shown;
}

/** How a connection ended, in words. */
export function endingText(end: TranscriptEnd, { endings, fill }: Speech): string {
  const stage = "stage" in end ? stageName(end.stage, endings.greeting) : "";
  const reason = end.how === "tls-failed" ? end.reason : "";
  const bytes = end.how === "not-smtp" ? JSON.stringify(cut(end.bytes)) : "";
  return fill(endings[end.how], { stage, reason, bytes });
}

/** Commands are called by their own name in every language. */
function stageName(stage: Stage, greeting: string): string {
  return stage === "greeting" ? greeting : stage;
}
