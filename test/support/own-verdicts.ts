import type { Finding, Undetermined } from "../../src/model/diagnosis.ts";
import type { Evidence } from "../../src/model/evidence.ts";
import { idOf, type Look } from "../../src/model/observation.ts";
import type { Remedy } from "../../src/model/remedy.ts";
import type { Report } from "../../src/model/report.ts";

/** A cause that judges every block list there is: which they are is the catalogue's affair, and no golden's. */
const MANY = 5;

/** All that one cause concluded in a case, a line for each thing said: what a case does not expect in words is held by these. */
export function ownVerdicts(cause: string, { diagnosis }: Report): readonly string[] {
  const isOwn = (one: { readonly cause: string }) => one.cause === cause;
  const lines = [
    ...diagnosis.findings.filter(isOwn).flatMap(presentLines),
    ...few("undetermined", diagnosis.undetermined.filter(isOwn).map(openLines)),
    ...few(
      "absent",
      diagnosis.ruledOut.filter(isOwn).map(({ subject }) => [`absent ${subject}`]),
    ),
  ];
  return lines.length === 0 ? ["nothing to judge"] : lines;
}

function few(is: string, all: readonly (readonly string[])[]): readonly string[] {
  return all.length > MANY ? [`${is} of many`] : all.flat();
}

function presentLines(found: Finding): readonly string[] {
  const { subject, confidence, severity, owner, retry, because, params } = found;
  return [
    `present ${subject}: ${confidence}, ${severity}, up to ${owner}, again: ${retry}`,
    ...(because === null ? [] : [`  because of ${because.cause} ${because.subject}`]),
    ...Object.entries(params).flatMap(([name, value]) =>
      value === null ? [] : [`  ${name} = ${JSON.stringify(value)}`],
    ),
    ...found.evidence.map((one) => `  seen in ${place(one)}`),
    ...found.accountsFor.map((one) => `  accounts for ${place(one)}`),
    ...found.remedies.map((one) => `  advice ${advice(one)}`),
    ...wanted(found.missing ?? []),
  ];
}

function openLines({ subject, missing }: Undetermined): readonly string[] {
  return [`undetermined ${subject}`, ...wanted(missing)];
}

function wanted(looks: readonly Look[]): readonly string[] {
  return looks.map((look) => `  wants ${idOf(look.kind, look.about)}`);
}

function place({ observation, step }: Evidence): string {
  return step === undefined ? observation : `${observation} step ${step}`;
}

function advice({ id, who, change }: Remedy): string {
  return `${id} (${who})${change === undefined ? "" : ` ${JSON.stringify(change)}`}`;
}
