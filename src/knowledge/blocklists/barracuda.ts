import { defineBlocklist } from "../blocklist.ts";

/** Asked by every Barracuda appliance. It answers only resolvers whose owner registered. */
export const barracuda = defineBlocklist({
  id: "barracuda",
  operator: "Barracuda Networks",
  zone: "b.barracudacentral.org",
  otherZones: ["bb.barracudacentral.org"],
  lists: "ip",
  codes: { "127.0.0.2": "known-spam-source" },
  severity: "blocks",
  state: { is: "alive" },
  removal: "https://www.barracudacentral.org/rbl/removal-request",
  sources: [{ url: "https://www.barracudacentral.org/rbl/how-to-use", checked: "2026-11-22" }],
});
