import type { Severity } from "../model/cause.ts";
import type { Diagnosis, Finding, Undetermined } from "../model/diagnosis.ts";
import { isTaken } from "../model/dialogues.ts";
import { idOf, type Observation, type Observations } from "../model/observation.ts";
import { isMainQuestion, type Until } from "../model/observations/smtp.ts";
import type { Report, ReportVerdict } from "../model/report.ts";
import type { Target } from "../model/target.ts";
import type { Stage } from "../model/transcript.ts";
import { believed } from "./believed.ts";

export type FailOn = Severity | "never";

const WEIGHT = { blocks: 3, hinders: 2, risks: 1 } as const;

/** Sums a diagnosis up in one word. What is wrong with the tester is no verdict on the target. */
export function reportVerdict(target: Target, seen: Observations, diagnosis: Diagnosis): ReportVerdict {
  const findings = diagnosis.findings.filter(isVerdict);
  if (findings.some(({ severity }) => severity === "blocks")) return "fail";
  if (!couldTell(target, seen, diagnosis)) return "unknown";
  return findings.some((finding) => isWarning(finding, target)) ? "warn" : "pass";
}

/** What the exit code says: `trouble` when something is at or above the level asked for, `unknown` when we could not tell. */
export function exitLevel(report: Report, failOn: FailOn): "ok" | "trouble" | "unknown" {
  const limit = failOn === "never" ? Number.POSITIVE_INFINITY : WEIGHT[failOn];
  if (report.diagnosis.findings.filter(isVerdict).some(({ severity }) => WEIGHT[severity] >= limit)) return "trouble";
  return report.verdict === "unknown" ? "unknown" : "ok";
}

/** A text that tells of nothing stopped, and of nothing anybody has to mend, warns of nothing. */
function isWarning({ owner, severity }: Finding, { command }: Target): boolean {
  return command !== "explain" || owner !== "nobody" || severity !== "risks";
}

function isVerdict(finding: Finding): boolean {
  return finding.owner !== "tester";
}

function couldTell(target: Target, told: Observations, diagnosis: Diagnosis): boolean {
  const seen = believed(told);
  if (diagnosis.unexplained.length > 0) return false;
  if (target.command === "explain") return diagnosis.findings.length > 0;
  if (!seen.all.some(({ outcome }) => outcome.state === "seen")) return false;
  if (target.without.includes("smtp") || hasNoServer(target, seen))
    return !diagnosis.undetermined.some((open) => isLost(open, seen));
  // Who asked whether a message arrives has no answer before it was found there.
  if (seen.of("arrival").some(({ outcome }) => outcome.state !== "seen" || outcome.value.how !== "arrived"))
    return false;
  const messages = seen.of("smtp").filter(({ about }) => about.message === true);
  // One that still waits for its answer has shown nothing.
  if (messages.length > 0) return messages.some((one) => isTaken(one, "BODY"));
  // A server that objects to our looking has said nothing of itself.
  const ours = new Set(
    diagnosis.findings.flatMap((one) => (isVerdict(one) ? [] : one.accountsFor.map(({ observation }) => observation))),
  );
  return seen.of("smtp").some((one) => !ours.has(one.id) && reachedItsStage(one));
}

/** A domain under checkup that says it takes no mail has no server to be asked. RFC 7505 §3 */
function hasNoServer({ command, domain }: Target, seen: Observations): boolean {
  const outcome = command === "check" && domain !== null ? seen.find("mx", { domain })?.outcome : undefined;
  return outcome?.state === "seen" && outcome.value.exchanges.length > 0 && outcome.value.exchanges.every(isNowhere);
}

function isNowhere({ host }: { readonly host: string }): boolean {
  return host === "" || host === ".";
}

/**
 * Whether a question about the target stays open although the look that would settle it was made: it failed, or a block list gave no
 * answer about an address or a domain. That a list is silent about itself is its own trouble. RFC 5782 §5
 */
function isLost({ missing }: Undetermined, seen: Observations): boolean {
  return missing.some((look) => {
    if (look.kind === "rhsbl") return look.about.point === null && seen.find("rhsbl", look.about) !== undefined;
    if (look.kind === "dnsbl") return !look.about.ip.startsWith("127.") && seen.find("dnsbl", look.about) !== undefined;
    return seen.get(idOf(look.kind, look.about))?.outcome.state === "failed";
  });
}

/** Whether a dialogue of the main question was held to its end: then its silence about a fault means something. */
function reachedItsStage({ about, outcome }: Observation<"smtp">): boolean {
  if (outcome.state !== "seen" || !isMainQuestion(about)) return false;
  if (outcome.value.end.how !== "quit") return false;
  const stage = LAST_STAGE[about.attempt.until];
  // Refused before, it has shown why; broken off by us, for want of a login or of TLS, it has shown nothing.
  return outcome.value.steps.some(
    (step) => step.kind === "received" && (stage === null || step.stage === stage || step.reply.code >= 400),
  );
}

/** What must have been answered; null where being connected is enough. */
const LAST_STAGE: Readonly<Record<Until, Stage | null>> = {
  connect: null,
  greeting: null,
  ehlo: null,
  tls: null,
  auth: null,
  mail: "MAIL",
  rcpt: "RCPT",
  data: "DATA",
};
