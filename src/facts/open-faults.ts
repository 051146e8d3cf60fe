import { ipAddress } from "../dns/address.ts";
import type { Verdict } from "../model/cause.ts";
import type { Look, Observations } from "../model/observation.ts";
import type { IpAddress } from "../model/scalars.ts";
import { openEntries } from "./list-entries.ts";
import { domainEntries, listings } from "./listings.ts";
import { reverseNames } from "./reverse-names.ts";
import { spfResults } from "./spf-results.ts";

/** The same verdicts about refusals that give no reason, with the looks that failed and could have shown one: a fault of the address named. */
export function withOpenFaults<P extends string>(
  seen: Observations,
  verdicts: readonly Verdict<P>[],
): readonly Verdict<P>[] {
  return verdicts.map((verdict) => {
    const ip = ipAddress(verdict.subject);
    if (verdict.is !== "present" || verdict.confidence === "proven" || ip === null) return verdict;
    const missing = [...(verdict.missing ?? []), ...openFaults(seen, ip)];
    return missing.length === 0 ? verdict : { ...verdict, missing };
  });
}

/** What was looked at and could not be told of an address, and of the domains its mail speaks for. */
function openFaults(seen: Observations, ip: IpAddress): readonly Look[] {
  const names = reverseNames(seen).filter((one) => one.ip === ip);
  const led = names.flatMap((one) => one.names);
  const entries = listings(seen).filter((one) => one.ip === ip);
  return [
    ...names.filter(({ state }) => state === "failed").map((): Look => ({ kind: "ptr", about: { ip } })),
    ...(led.some(({ leadsBack }) => leadsBack === "yes") ? [] : led)
      .filter(({ leadsBack }) => leadsBack === "unknown")
      .map(({ look }) => look),
    ...openEntries(entries).map(({ list }): Look => ({ kind: "dnsbl", about: { ip, list } })),
    ...openEntries(domainEntries(seen)).map(
      ({ domain: name, list }): Look => ({ kind: "rhsbl", about: { name, list, point: null } }),
    ),
    ...spfResults(seen)
      .filter(({ about, sending }) => sending && about.ip === ip && about.sender !== null)
      .filter(({ outcome, inside }) => outcome.state !== "seen" || inside || outcome.value.result === "temperror")
      .map(({ about }): Look => ({ kind: "spf", about })),
  ];
}
