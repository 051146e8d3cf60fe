import { defineBlocklist } from "../blocklist.ts";

/** Took over the lists of RFC-Ignorant; emptied in 2023. */
export const rfcClueless = defineBlocklist({
  id: "rfc-clueless",
  operator: "RFC-Clueless",
  zone: "fulldom.rfc-clueless.org",
  otherZones: ["rfc-clueless.org"],
  lists: "domain",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2023-11-01" },
  sources: [{ url: "http://rfc-clueless.org/", checked: "2026-11-22" }],
});
