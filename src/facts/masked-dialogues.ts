import type { Evidence } from "../model/evidence.ts";
import type { Look, Observation, Observations } from "../model/observation.ts";
import type { NonEmpty } from "../model/scalars.ts";
import { isNonEmpty } from "../model/scalars.ts";
import type { Step } from "../model/transcript.ts";
import { isConnected } from "../model/trouble.ts";
import { readEhlo } from "../smtp/ehlo.ts";
import { fact } from "./fact.ts";
import { judgedDialogues } from "./judged-dialogues.ts";

/** Whether something on the way rewrites what a server says at one port. */
export interface MaskedDialogue {
  readonly host: string;
  readonly port: number;
  /** keywords: the answer to EHLO is masked, which no server does to itself. greeting: only the greeting is. null: not learnt. */
  readonly masked: "keywords" | "greeting" | false | null;
  /** The masked line; null where there is none. */
  readonly line: string | null;
  readonly look: Look<"smtp">;
  readonly evidence: NonEmpty<Evidence>;
}

/** Nothing but asterisks, and blanks or the digits that let an inspector's work be recognised. */
const STARS = /^[*\s0-9]*\*{8,}[*\s0-9]*$/;
/** A keyword of which every letter, or all but the last one, was overwritten. */
const CROSSES = /^X{3,}[A-Z]?$/;

/** Every dialogue that began in clear text; one that never began shows nothing. */
export const maskedDialogues = fact((seen: Observations): readonly MaskedDialogue[] =>
  judgedDialogues(seen).flatMap((one) => {
    const { about, outcome } = one;
    if (about.attempt.tls === "implicit") return [];
    return outcome.state === "seen" && !isConnected(outcome.value) ? [] : [maskedDialogue(one)];
  }),
);

function maskedDialogue({ id, about, outcome }: Observation<"smtp">): MaskedDialogue {
  const look = { kind: "smtp", about } as const;
  const place = { host: about.host, port: about.port, line: null, look, evidence: [{ observation: id }] } as const;
  if (outcome.state !== "seen") return { ...place, masked: null };
  const { steps } = outcome.value;
  const greeting = steps.findIndex((step) => step.kind === "received" && step.stage === "greeting");
  if (greeting < 0) return { ...place, masked: null };
  const ehlo = steps.findIndex((step) => keywordIn(step) !== null);
  const starred = starsIn(steps[greeting]);
  const found = [...(starred === null ? [] : [greeting]), ...(ehlo < 0 ? [] : [ehlo])];
  const evidence = found.map((step) => ({ observation: id, step }));
  if (!isNonEmpty(evidence)) return { ...place, masked: false };
  return { ...place, masked: ehlo < 0 ? "greeting" : "keywords", line: starred ?? keywordIn(steps[ehlo]), evidence };
}

function starsIn(step: Step | undefined): string | null {
  if (step?.kind !== "received") return null;
  const [line] = step.reply.lines;
  return STARS.test(line.slice(4)) ? line : null;
}

function keywordIn(step: Step | undefined): string | null {
  if (step?.kind !== "received" || step.stage !== "EHLO") return null;
  const keywords = readEhlo(step.reply)?.extensions.keys() ?? [];
  return [...keywords].find((keyword) => CROSSES.test(keyword)) ?? null;
}
