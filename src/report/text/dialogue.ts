import type { Speech } from "../../messages/speak.ts";
import type { Observation } from "../../model/observation.ts";
import type { Role } from "../../model/observations/smtp.ts";
import { changedTo } from "../../model/observations/smtp.ts";
import { evidenceKey } from "../../model/trouble.ts";
import type { Outline } from "../outline.ts";
import { placeOf } from "../proof.ts";
import { heading } from "./answer.ts";
import { fieldName, fieldValue } from "./change-words.ts";
import type { Line } from "./paper.ts";
import { endingText } from "./proof-lines.ts";
import { stepLines } from "./step-lines.ts";

const ROLES = {
  mx: "roleMx",
  submission: "roleSubmission",
  relay: "roleRelay",
  canary: "roleCanary",
} as const satisfies Record<Role, keyof Speech["report"]>;

/** Every dialogue of the run, line by line, `->` ours and `<-` theirs; `!` marks the lines that findings lean on. */
export function dialogueLines({ seen, report }: Outline, speech: Speech): readonly Line[] {
  const { findings, unexplained } = report.diagnosis;
  const pointed = [...findings.flatMap((one) => [...one.evidence, ...one.accountsFor]), ...unexplained];
  const guilty = new Set(pointed.map(evidenceKey));
  const dialogues = seen.of("smtp").flatMap((look) => dialogue(look, guilty, speech));
  return dialogues.length === 0 ? [] : [...heading(speech.report.dialogues), ...dialogues];
}

function dialogue(look: Observation<"smtp">, guilty: ReadonlySet<string>, speech: Speech): readonly Line[] {
  const { about, outcome, id } = look;
  const { report, failures, fill } = speech;
  const change = about.changed === null ? "" : `, ${changeName(look, speech)}`;
  const title: Line = { text: `${placeOf(look)} (${report[ROLES[about.role]]}${change})`, indent: 2, style: "bold" };
  if (outcome.state !== "seen") {
    const params = outcome.why.kind === "no-route" ? { family: outcome.why.family } : { error: "" };
    return [title, { text: fill(failures[outcome.why.kind], params), indent: 4 }];
  }
  const { steps, end } = outcome.value;
  const isGuilty = (step?: number) =>
    guilty.has(evidenceKey(step === undefined ? { observation: id } : { observation: id, step }));
  const lines = steps.flatMap((step, at) => stepLines(step, speech).map((text) => marked(text, isGuilty(at))));
  return [title, ...lines, ...(end.how === "quit" ? [] : [marked(`=== ${endingText(end, speech)}`, isGuilty())])];
}

function changeName({ about }: Observation<"smtp">, speech: Speech): string {
  const field = about.changed ?? "round";
  const value = fieldValue({ field, value: changedTo(about, field) }, speech);
  return `${fieldName(field, speech)}: ${value}`;
}

function marked(text: string, isGuilty: boolean): Line {
  return {
    text,
    indent: 4,
    literal: true,
    ...(isGuilty ? ({ margin: "  ! ", style: "red", marginStyle: "red" } as const) : {}),
  };
}
