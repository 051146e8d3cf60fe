import { FORMAT_WORDS } from "../../messages/format-words.ts";
import type { Speech } from "../../messages/speak.ts";
import type { Finding } from "../../model/diagnosis.ts";
import type { Outline, Point } from "../outline.ts";
import { pointFor } from "../tables/every-point.ts";
import { reasonsFor } from "../tables/missing-words.ts";
import { plainProof, plainProofs } from "../tables/plain-proof.ts";
import { isCrash, isOurs } from "../tables/sides.ts";
import { spoken } from "../tables/spoken.ts";

/** One cause asked of one subject, as a test. */
export interface Case {
  readonly name: string;
  readonly outcome: Outcome;
}
export type Outcome =
  | { readonly is: "passed" }
  | { readonly is: "noted"; readonly body: readonly string[] }
  | { readonly is: "skipped"; readonly message: string }
  | {
      readonly is: "failure" | "error";
      readonly type: string;
      readonly message: string;
      readonly body: readonly string[];
    };

/** The tests of a report: findings first, then what is open, then what was ruled out. What could not be told is never a pass. */
export function testCases(plan: Outline, speech: Speech): readonly Case[] {
  const { diagnosis } = plan.report;
  return [
    ...diagnosis.findings.map((finding) => ofPoint(pointFor(finding, plan), speech)),
    ...diagnosis.undetermined.map(({ cause, subject, missing }) => ({
      name: named(cause, subject),
      outcome: { is: "skipped", message: reasonsFor(missing, plan.seen, speech) } as const,
    })),
    ...troubles(plan, speech),
    ...diagnosis.ruledOut.map(({ cause, subject }) => ({
      name: named(cause, subject),
      outcome: { is: "passed" } as const,
    })),
  ];
}

function ofPoint(point: Point, speech: Speech): Case {
  const { finding } = point;
  const { title } = spoken(finding, speech);
  const name = named(finding.cause, finding.subject);
  if (isOurs(finding)) {
    return { name, outcome: { is: "skipped", message: speech.fill(FORMAT_WORDS[speech.lang].onOurSide, { title }) } };
  }
  const body = bodyOf(point, speech);
  if (finding.severity === "risks") {
    return {
      name,
      outcome: { is: "noted", body: [speech.fill(FORMAT_WORDS[speech.lang].atRisk, { title }), ...body] },
    };
  }
  return { name, outcome: { is: "failure", type: `${finding.severity} ${finding.confidence}`, message: title, body } };
}

function bodyOf(point: Point, speech: Speech): readonly string[] {
  const { report, owners, fill } = speech;
  const { finding } = point;
  const { what, why, fixes } = spoken(finding, speech);
  const proofs = plainProofs(point, speech);
  return [
    what,
    why,
    `${report.sure}: ${report[finding.confidence]}`,
    `${report.whose}: ${owners[finding.owner]}`,
    ...becauseOf(finding, speech),
    ...(proofs.length === 0 ? [] : [`${report.proof}:`, ...proofs.map((line) => `  ${line}`)]),
    `${report.fix}:`,
    ...fixes.flatMap(({ text, who, literal }) => [
      `  - ${text} ${fill(report.byWhom, { who })}`,
      ...(literal === null ? [] : [`      ${literal}`]),
    ]),
  ];
}

function becauseOf({ because }: Finding, { report }: Speech): readonly string[] {
  return because === null ? [] : [`${report.why}: ${named(because.cause, because.subject)}`];
}

/** What no cause accounts for, and what mxray itself did wrong: an error, for nothing was tested. */
function troubles({ report, unexplained }: Outline, speech: Speech): readonly Case[] {
  const refusals = unexplained.map((proof, at): Case => {
    const body = plainProof(proof, speech);
    const outcome = { is: "error", type: "unexplained", message: speech.report.unexplained, body } as const;
    return { name: `unexplained ${at + 1}`, outcome };
  });
  const crashes = report.observations.filter(isCrash).map(({ id, outcome }): Case => {
    const error = outcome.state === "failed" && outcome.why.kind === "probe-crashed" ? outcome.why.error : "";
    const message = speech.fill(speech.failures["probe-crashed"], { error });
    return { name: `probe-crashed ${id}`, outcome: { is: "error", type: "probe-crashed", message, body: [] } };
  });
  return [...refusals, ...crashes, ...silence(report, refusals.length + crashes.length, speech)];
}

/** A run that could not tell, or was broken off, must not look green. */
function silence({ verdict, partial }: Outline["report"], told: number, { report }: Speech): readonly Case[] {
  const message = partial ? report.partial : report.couldNotTell;
  const isOpen = partial || (verdict === "unknown" && told === 0);
  return isOpen ? [{ name: "verdict", outcome: { is: "error", type: "unknown", message, body: [] } }] : [];
}

function named(cause: string, subject: string): string {
  return `${cause} ${subject}`;
}
