import { dnsName } from "../src/dns/name.ts";
import { registeredDomain } from "../src/dns/registered-domain.ts";
import type { Blocklist } from "../src/knowledge/blocklist.ts";
import type { RhsblAbout } from "../src/model/observations/rhsbl.ts";
import { failed } from "../src/model/outcome.ts";
import type { DnsName } from "../src/model/scalars.ts";
import type { Target } from "../src/model/target.ts";
import { defineProbe } from "../src/world/probe.ts";
import { entryAt, listPlace, listsToAsk } from "./dnsbl.ts";

/** The sender's domain, and that of the HELO name, on each list of domains that may be alive, with the test points that show whether the list may be believed. RFC 5782 §3, §5 */
export const rhsbl = defineProbe({
  kind: "rhsbl",
  contact: "dns",
  after: [],

  plan(target) {
    return listsToAsk("domain", target).flatMap((row): readonly RhsblAbout[] => {
      const { zone: list, listedPoint, clearPoint } = row;
      const names = namesFor(row, target);
      if (names.length === 0) return [];
      return [
        ...names.map((name) => ({ name, list, point: null })),
        { name: listedPoint as DnsName, list, point: "listed" },
        { name: clearPoint as DnsName, list, point: "clear" },
      ];
    });
  },

  async look({ name, list, point }, world, signal) {
    const asked = dnsName(`${name}.${listPlace(list, world)}`);
    // A domain may be so long that no list can hold it.
    if (asked === null) return failed({ kind: "dns-malformed" });
    return entryAt({ name: asked, isPoint: point !== null }, world, signal);
  },
});

/** What the list is asked for: the sender's domain, and the HELO name's where somebody else registered that. */
function namesFor({ asked }: Blocklist, { senderDomain, helo, command, sendingIps }: Target): readonly DnsName[] {
  if (senderDomain === null) return [];
  const sender = registeredDomain(senderDomain) ?? senderDomain;
  // In a checkup from anywhere the HELO name is our own, unless the user said from where the domain sends.
  const isTheirs = command !== "check" || sendingIps.length > 0;
  const name = isTheirs ? dnsName(helo) : null;
  const greeting = name === null ? null : registeredDomain(name);
  return [asked === "whole" ? senderDomain : sender, ...(greeting === null || greeting === sender ? [] : [greeting])];
}
