import { severityOf } from "../knowledge/blocklist.ts";
import { blocklistOf } from "../knowledge/blocklist-of.ts";
import type { Confidence } from "../model/cause.ts";
import type { Observations } from "../model/observation.ts";
import type { IpAddress } from "../model/scalars.ts";
import { heavilyListed } from "./heavily-listed.ts";
import { listings } from "./listings.ts";
import { refusals } from "./refusals.ts";
import { reverseNames } from "./reverse-names.ts";
import { spfResults } from "./spf-results.ts";
import { vagueAboutDomain } from "./vague-refusals.ts";

/** Faults of a sending address for which receivers refuse its mail, often without saying so. */
export type StandingFault = "listed" | "reverse-name" | "spf" | "domain";

/** Those that this run proves; a listed domain of the mail counts where a refusal of mail from there may mean it. */
export function standingFaults(seen: Observations, ip: IpAddress): readonly StandingFault[] {
  const faults: StandingFault[] = [];
  if (listings(seen).some((one) => one.ip === ip && one.state === "listed" && isHeavy(one))) faults.push("listed");
  if (reverseNames(seen).some((one) => one.ip === ip && one.state === "seen" && !one.names.some(isGood))) {
    faults.push("reverse-name");
  }
  const failing = spfResults(seen).some(
    ({ about, sending, inside, outcome }) =>
      about.ip === ip && sending && !inside && outcome.state === "seen" && outcome.value.result === "fail",
  );
  if (failing) faults.push("spf");
  const isDomain = heavilyListed(seen).some((domain) =>
    vagueAboutDomain(seen, domain).some(({ clientIp }) => clientIp === ip),
  );
  return isDomain ? [...faults, "domain"] : faults;
}

/**
 * How sure it is that one such fault is what a vague refusal means: with several to choose from, each is only possible;
 * where the same mail was taken from another address that has no such fault, it is proven.
 */
export function vagueConfidence(seen: Observations, ip: IpAddress): Confidence {
  const [fault, ...others] = standingFaults(seen, ip);
  if (fault === undefined || others.length > 0) return others.length > 0 ? "possible" : "likely";
  const accepted = refusals(seen).flatMap(({ clientIp, shown }) =>
    clientIp === ip ? (shown?.acceptedFrom ?? []) : [],
  );
  // Whoever takes the mail from another address has nothing against the domain.
  if (accepted.length === 0 || fault === "domain") return "likely";
  return accepted.some((other) => standingFaults(seen, other).includes(fault)) ? "possible" : "proven";
}

function isHeavy({
  list,
  codes,
}: {
  readonly list: Parameters<typeof blocklistOf>[0];
  readonly codes: readonly string[];
}) {
  return severityOf(blocklistOf(list), codes) === "blocks";
}

/** A name that could not be followed is not called wrong. */
function isGood({ leadsBack }: { readonly leadsBack: "yes" | "no" | "unknown" }): boolean {
  return leadsBack !== "no";
}
