import type { Observation } from "../../model/observation.ts";
import type { Role } from "../../model/observations/smtp.ts";
import { changedTo } from "../../model/observations/smtp.ts";
import type { Transcript } from "../../model/transcript.ts";
import { evidenceKey } from "../../model/trouble.ts";
import { placeOf, whyParams } from "../proof.ts";
import { talkOf } from "../tables/doors.ts";
import { fieldName, fieldValue } from "../text/change-words.ts";
import { endingText } from "../text/proof-lines.ts";
import { stepLines } from "../text/step-lines.ts";
import { type Hole, html, type Markup } from "./markup.ts";
import { chip, type Page, type Part, section } from "./page.ts";
import { refusalText } from "./route-words.ts";

const ROLES = {
  mx: "roleMx",
  submission: "roleSubmission",
  relay: "roleRelay",
  canary: "roleCanary",
} as const satisfies Record<Role, keyof Page["speech"]["report"]>;

/** Every dialogue, folded; those that the answer leans on stand open, with the guilty line marked. */
export function dialoguesPart(page: Page): Part | null {
  const { findings, unexplained } = page.report.diagnosis;
  const [first] = findings;
  const pointed = [...findings.flatMap((one) => [...one.evidence, ...one.accountsFor]), ...unexplained];
  const marks: Marks = {
    guilty: new Set(pointed.map(evidenceKey)),
    open: new Set((first?.accountsFor ?? unexplained).map(({ observation }) => observation)),
  };
  const talks = page.plan.seen.of("smtp").map((look) => dialogue(look, marks, page));
  return section("dialogues", page.speech.report.dialogues, talks);
}

interface Marks {
  readonly guilty: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
}

function dialogue(look: Observation<"smtp">, marks: Marks, page: Page): Markup {
  const { about, outcome, id } = look;
  const { report } = page.speech;
  const change = about.changed === null ? null : html` ${chip("plain", changeName(look, page))}`;
  const title = html`<code translate="no">${placeOf(look)}</code> <span class="soft">${report[ROLES[about.role]]}</span>${change} ${result(look, page)}`;
  const body = outcome.state === "seen" ? lines(outcome.value, id, { marks, page }) : null;
  if (body === null) return html`<p class="talk">${title}</p>`;
  const attributes = marks.open.has(id) ? html` open` : null;
  return html`<details class="talk"${attributes}><summary>${title}</summary><ol class="lines">${body}</ol></details>
`;
}

function changeName({ about }: Observation<"smtp">, { speech }: Page): string {
  const field = about.changed ?? "round";
  return `${fieldName(field, speech)}: ${fieldValue({ field, value: changedTo(about, field) }, speech)}`;
}

function result({ outcome }: Observation<"smtp">, page: Page): Markup {
  const { speech, words } = page;
  const { failures, fill } = speech;
  if (outcome.state !== "seen") {
    return chip("open", fill(failures[outcome.why.kind], whyParams(outcome.why)));
  }
  const { refusal, toRecipient, end } = talkOf(outcome.value);
  if (refusal !== null) {
    const { stage, reply } = refusal;
    return chip(reply.code < 500 ? "warn" : "bad", refusalText(reply.code, stage, page));
  }
  if (end.how !== "quit") return chip("plain", endingText(end, speech));
  return chip("good", toRecipient === null ? words.portOpen : `${toRecipient.code} ${words.tookRecipient}`);
}

function lines(
  { steps, end }: Transcript,
  id: Observation["id"],
  { marks, page }: { readonly marks: Marks; readonly page: Page },
): Hole {
  const said = steps.flatMap((step, at) => {
    const isGuilty = marks.guilty.has(evidenceKey({ observation: id, step: at }));
    return stepLines(step, page.speech).map((text) => line(text, { ms: step.ms, isGuilty }, page));
  });
  if (end.how === "quit") return said;
  const isGuilty = marks.guilty.has(evidenceKey({ observation: id }));
  return [...said, line(`=== ${endingText(end, page.speech)}`, { ms: null, isGuilty }, page)];
}

function line(
  text: string,
  { ms, isGuilty }: { readonly ms: number | null; readonly isGuilty: boolean },
  { words }: Page,
): Markup {
  const [, sign = "===", said = text] = /^(->|<-|===) ([\s\S]*)$/.exec(text) ?? [];
  const who = sign === "->" ? "we" : sign === "<-" ? "they" : "between";
  const spoken = { we: words.weSaid, they: words.theySaid, between: "" }[who];
  const time = ms === null ? "" : `${(ms / 1000).toFixed(2)}`;
  const body = isGuilty ? html`<mark>${said}</mark> ${chip("bad", words.evidence)}` : said;
  return html`<li class="${who}"><span class="time">${time}</span><span class="who">${spoken}</span><span class="said"${who === "between" ? null : html` translate="no"`}>${body}</span></li>
`;
}
