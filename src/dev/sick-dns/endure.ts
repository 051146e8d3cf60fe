import { PROBES } from "../../../probes/index.ts";
import { CAUSES } from "../../causes/index.ts";
import { investigate } from "../../investigate/investigate.ts";
import { speak } from "../../messages/speak.ts";
import type { Finding } from "../../model/diagnosis.ts";
import { KINDS, type Kind } from "../../model/observation.ts";
import type { Failure } from "../../model/outcome.ts";
import type { Report } from "../../model/report.ts";
import { liveWorld } from "../../world/live/live-world.ts";
import type { CaseFile } from "../../world/scripted/case-file.ts";
import { openHostileServer } from "./hostile-server.ts";
import { mannersOf, type Situation } from "./situation.ts";

/** What mxray makes of a sick DNS. */
export interface Endured {
  readonly report: Report;
  /** One line for people: what could not be told, what was found, and the verdict. */
  readonly says: string;
}

const TIMEOUT_MS = 1500;
/** Nothing but DNS is asked. */
const DNS_KINDS: ReadonlySet<Kind> = new Set([
  "address",
  "bimi",
  "dkim",
  "dmarc",
  "egress",
  "mx",
  "ptr",
  "resolver",
  "spf",
  "tlsrpt",
]);
const LIST_KINDS: ReadonlySet<Kind> = new Set(["dnsbl", "egress", "opinion"]);

/** Makes a checkup of the healthy domain through the live DNS client, with that situation on loopback for its resolver. */
export async function endure(situation: Situation, healthy: CaseFile): Promise<Endured> {
  const server = await openHostileServer(mannersOf(situation, healthy.zone));
  const world = liveWorld({ dns: { servers: [server], timeoutMs: TIMEOUT_MS, nameServers: () => null } });
  const asks = situation.lists === true ? LIST_KINDS : DNS_KINDS;
  const leaves = situation.leaves ?? [];
  const target = { ...healthy.target, without: KINDS.filter((kind) => !asks.has(kind) || leaves.includes(kind)) };
  const { signal } = new AbortController();
  try {
    const report = await investigate(target, { world, probes: PROBES, catalogue: CAUSES, version: "0", signal });
    return { report, says: saidOf(report) };
  } finally {
    world.close();
    await server.close();
  }
}

/** A finding as it stands in the table and in what a situation expects. */
export function named({ cause, subject, confidence }: Finding): string {
  return `${cause} ${subject}${confidence === "proven" ? "" : ` (${confidence})`}`;
}

function saidOf(report: Report): string {
  const { findings } = report.diagnosis;
  const ours = findings.filter(({ owner }) => owner === "tester").map(named);
  const theirs = findings.filter(({ owner }) => owner !== "tester").map(named);
  const parts = [
    ...lostLooks(report),
    ...(ours.length === 0 ? [] : [`our own side: ${ours.join(", ")}`]),
    theirs.length === 0 ? "nothing against the domain" : `the domain: ${theirs.join(", ")}`,
  ];
  return `${report.verdict}: ${parts.join("; ")}`;
}

const FEW = 3;

/** The kinds of look that taught nothing, by reason, in the product's own words. */
function lostLooks({ observations }: Report): readonly string[] {
  const { failures } = speak("en");
  const lost = new Map<Failure["kind"], Set<Kind>>();
  for (const { kind, outcome } of observations) {
    if (outcome.state !== "failed") continue;
    lost.set(outcome.why.kind, (lost.get(outcome.why.kind) ?? new Set()).add(kind));
  }
  return [...lost].sort().map(([why, kinds]) => {
    const names = kinds.size > FEW ? "nearly every look" : [...kinds].sort().join(", ");
    return `${names}: ${failures[why]}`;
  });
}
