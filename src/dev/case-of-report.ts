import { createHash } from "node:crypto";
import type { Observation } from "../model/observation.ts";
import type { Report } from "../model/report.ts";
import type { Disguise } from "./anonymous.ts";
import { arrivalSections } from "./arrival-sections.ts";
import { nameServerSections } from "./delegation-lines.ts";
import { inventedLines, resolverSections } from "./resolver-lines.ts";
import { sendingSections } from "./sending-sections.ts";
import { smtpSections } from "./smtp-sections.ts";
import { standardsSections } from "./standards-lines.ts";
import { popSections, targetLine } from "./target-line.ts";
import { zoneLines } from "./zone-lines.ts";

/** What a case says besides what was seen. */
export interface Said {
  readonly prose: string;
  /** The lines of its `expect` section. */
  readonly expect: readonly string[];
}

/** Writes down the world a report saw as a `.case` file, in disguise; what was not seen is not in it, nor what plays no part. */
export function caseOfReport(report: Report, who: Disguise, said: Said = saidOf(report, who)): string {
  const { observations } = report;
  const servers = isAboutServers(report);
  const text = [
    `${said.prose}\n`,
    targetLine(report, who),
    ...hereLines(report, who),
    "dns",
    "  lists healthy",
    ...zoneLines(report, servers, who).map((line) => `  ${line}`),
    ...inventedLines(observations, who),
    ...resolverSections(observations, who),
    ...(servers ? nameServerSections(observations, who) : []),
    ...new Set(observations.flatMap((one) => standardsSections(one, who))),
    ...smtpSections(observations, who),
    ...popSections(report),
    ...arrivalSections(observations, who),
    ...sendingSections(observations, who),
    "\nexpect",
    ...said.expect.map((line) => `  ${line}`),
    "",
  ].join("\n");
  return withOwnKeys(text, observations, who);
}

function saidOf({ diagnosis, verdict }: Report, who: Disguise): Said {
  const found = diagnosis.findings.map(
    ({ cause, subject, confidence }) => `present  ${cause}  "${who.text(subject)}"  ${confidence}`,
  );
  return { prose: "Say in a sentence what the situation is.", expect: [...found, `verdict  ${verdict}`] };
}

/** Name servers are part of the story only where something was concluded from what they said themselves. */
function isAboutServers({ diagnosis }: Report): boolean {
  return diagnosis.findings.some(({ evidence }) =>
    evidence.some(({ observation }) => /^delegation:.* @/.test(observation)),
  );
}

/** Our own address, where the target names none. */
function hereLines({ target, observations }: Report, who: Disguise): readonly string[] {
  if (target.sources.length > 0 || target.sendingIps.length > 0) return [];
  const from = observations.flatMap((one) => {
    const [first] = one.kind === "smtp" && one.outcome.state === "seen" ? one.outcome.value.steps : [];
    return first?.kind === "connected" && !first.from.includes(":") ? [who.ip(first.from)] : [];
  });
  return from.slice(0, 1).map((ip) => `here    ${ip}`);
}

/** A case's servers have keys of their own: records that name the real one name theirs. */
function withOwnKeys(text: string, all: readonly Observation[], who: Disguise): string {
  let own = text;
  for (const one of all) {
    if (one.kind !== "smtp" || one.outcome.state !== "seen") continue;
    const key = createHash("sha256").update(who.name(one.about.host)).digest("hex");
    for (const step of one.outcome.value.steps)
      if (step.kind === "secured" && step.tls.sha256.publicKey !== "")
        own = own.replaceAll(step.tls.sha256.publicKey, key);
  }
  return own;
}
