import type { Severity } from "../model/cause.ts";
import type { Diagnosis, Finding } from "../model/diagnosis.ts";
import type { Observation, Observations } from "../model/observation.ts";
import type { Report, ReportVerdict } from "../model/report.ts";
import type { Target } from "../model/target.ts";

export type FailOn = Severity | "never";

const WEIGHT = { blocks: 3, hinders: 2, risks: 1 } as const;

/** Sums a diagnosis up in one word. What is wrong with the tester is no verdict on the target. */
export function reportVerdict(target: Target, seen: Observations, diagnosis: Diagnosis): ReportVerdict {
  const findings = diagnosis.findings.filter(isVerdict);
  if (findings.some(({ severity }) => severity === "blocks")) return "fail";
  if (!couldTell(target, seen, diagnosis)) return "unknown";
  return findings.length > 0 ? "warn" : "pass";
}

/** What the exit code says: `trouble` when something is at or above the level asked for, `unknown` when we could not tell. */
export function exitLevel(report: Report, failOn: FailOn): "ok" | "trouble" | "unknown" {
  const limit = failOn === "never" ? Number.POSITIVE_INFINITY : WEIGHT[failOn];
  if (report.diagnosis.findings.filter(isVerdict).some(({ severity }) => WEIGHT[severity] >= limit)) return "trouble";
  return report.verdict === "unknown" ? "unknown" : "ok";
}

function isVerdict(finding: Finding): boolean {
  return finding.owner !== "tester";
}

function couldTell(target: Target, seen: Observations, diagnosis: Diagnosis): boolean {
  if (diagnosis.unexplained.length > 0) return false;
  if (target.command === "explain") return diagnosis.findings.length > 0;
  if (!seen.all.some(({ outcome }) => outcome.state === "seen")) return false;
  if (target.without.includes("smtp")) return true;
  const messages = seen.of("smtp").filter(({ about }) => about.message === true);
  if (messages.length > 0) return messages.some(isTaken);
  return seen.of("smtp").some(reachedItsStage);
}

/** Whether a real message was taken; one that still waits for its answer has shown nothing. */
function isTaken({ outcome }: Observation<"smtp">): boolean {
  if (outcome.state !== "seen") return false;
  return outcome.value.steps.some((step) => step.kind === "received" && step.stage === "BODY" && step.reply.code < 300);
}

/** Whether a dialogue of the main question was held to its end: then its silence about a fault means something. */
function reachedItsStage({ about, outcome }: Observation<"smtp">): boolean {
  if (outcome.state !== "seen" || about.changed !== null) return false;
  if (about.role !== "mx" && about.role !== "relay") return false;
  return outcome.value.end.how === "quit";
}
