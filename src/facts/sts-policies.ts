import type { Evidence } from "../model/evidence.ts";
import type { Fetched } from "../model/fetched.ts";
import type { Look, Observations } from "../model/observation.ts";
import type { DnsName } from "../model/scalars.ts";
import { coversMx, type StsPolicy, stsPolicy } from "../sts/policy.ts";
import { policyUrl } from "../sts/policy-place.ts";
import { stsRecordFaults } from "../sts/record.ts";
import { fact } from "./fact.ts";

/** The MTA-STS policy of one domain. RFC 8461 */
export interface StsStanding {
  readonly domain: DnsName;
  readonly url: string;
  /** none: the domain announces no policy. usable: senders apply it. faulty: they cannot. unknown: a look failed, or where we stand may be at fault. */
  readonly state: "none" | "usable" | "faulty" | "unknown";
  readonly policy: StsPolicy | null;
  /** What makes it unusable, as it stands there. */
  readonly faults: readonly string[];
  /** The looks that would settle what is unknown. */
  readonly look: Look<"sts">;
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** The policy of every domain that was asked for one. */
export const stsPolicies = fact((seen: Observations): readonly StsStanding[] =>
  seen.of("sts").flatMap(({ id, about, outcome }): readonly StsStanding[] => {
    const { domain, part } = about;
    if (part !== "record") return [];
    const base = { domain, url: policyUrl(domain), policy: null, faults: [], evidence: [{ observation: id }] as const };
    const look: Look<"sts"> = { kind: "sts", about };
    if (outcome.state !== "seen" || outcome.value.part !== "record") return [{ ...base, state: "unknown", look }];
    const { records } = outcome.value;
    const [only] = records;
    if (only === undefined) return [{ ...base, state: "none", look }];
    const faults = records.length > 1 ? records : stsRecordFaults(only);
    if (faults.length > 0) return [{ ...base, state: "faulty", faults, look }];
    return [{ ...base, ...policyOf(seen, domain, base.evidence) }];
  }),
);

/** Whether the policy lets mail go to the host. RFC 8461 §4.1 */
export function coveredBy({ mx }: StsPolicy, host: string): boolean {
  return coversMx(mx, host);
}

function policyOf(
  seen: Observations,
  domain: DnsName,
  [record]: readonly [Evidence],
): Pick<StsStanding, "state" | "policy" | "faults" | "look" | "evidence"> {
  const about = { domain, part: "policy" } as const;
  const look: Look<"sts"> = { kind: "sts", about };
  const found = seen.find("sts", about);
  const evidence = [record, ...(found === undefined ? [] : [{ observation: found.id }])] as const;
  const base = { look, evidence, policy: null, faults: [] };
  if (found?.outcome.state !== "seen" || found.outcome.value.part !== "policy") return { ...base, state: "unknown" };
  const { fetched } = found.outcome.value;
  const trouble = troubleOf(fetched);
  if (trouble === null) return { ...base, state: "unknown" };
  if (trouble.length > 0) return { ...base, state: "faulty", faults: trouble };
  const policy = stsPolicy(fetched.how === "answered" ? fetched.body : "");
  if (policy.faults.length > 0) return { ...base, state: "faulty", faults: policy.faults, policy };
  return { ...base, state: "usable", policy };
}

/** null: silence and unreachability may be our own network's; a refusal is the server's. */
function troubleOf(fetched: Fetched): readonly string[] | null {
  switch (fetched.how) {
    case "answered":
      if (fetched.status !== 200) return [`HTTP ${fetched.status}`];
      return fetched.cut ? ["> 64 KiB"] : [];
    case "tls-failed":
      return [fetched.reason];
    case "no-address":
      return ["A 0, AAAA 0"];
    case "refused":
      return ["ECONNREFUSED"];
    case "not-http":
      return ["HTTP ?"];
    case "reset":
    case "timeout":
    case "unreachable":
      return null;
  }
}
