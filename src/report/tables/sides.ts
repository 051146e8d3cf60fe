import type { Finding } from "../../model/diagnosis.ts";
import type { Observation } from "../../model/observation.ts";
import type { Report } from "../../model/report.ts";

/** Findings that say something about the target: what is wrong with the tester is no verdict on it. */
export function theirs(report: Report): readonly Finding[] {
  return report.diagnosis.findings.filter((finding) => !isOurs(finding));
}

/** Findings about the place we look from. */
export function ours(report: Report): readonly Finding[] {
  return report.diagnosis.findings.filter(isOurs);
}

/** Whether the place we look from is at fault. */
export function isOurs({ owner }: Pick<Finding, "owner">): boolean {
  return owner === "tester";
}

/** Whether a look failed through a fault of mxray's own. */
export function isCrash({ outcome }: Observation): boolean {
  return outcome.state === "failed" && outcome.why.kind === "probe-crashed";
}

/** What a report is about, in the words the user chose. */
export function targetName({ target }: Report): string {
  const { command, server, ports, recipient } = target;
  if (command === "smoke" && server !== undefined) return [server, ...ports].join(":");
  if (recipient !== undefined && command !== "check") return recipient;
  return target.shown ?? target.domain ?? target.server ?? target.sendingIps[0] ?? target.command;
}

/** The same, for people: an internationalised domain in both of its spellings, the one they read and the one DNS knows. */
export function targetNames(report: Report): string {
  const { shown, domain } = report.target;
  const name = targetName(report);
  if (shown === undefined || domain === null || report.target.command === "smoke") return name;
  return `${name} (${name === shown ? domain : shown})`;
}
