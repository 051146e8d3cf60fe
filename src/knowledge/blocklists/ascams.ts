import { defineBlocklist } from "../blocklist.ts";

/** One man's list of networks that he thinks better dropped; keeps to no common rules, test points included. */
export const ascams = defineBlocklist({
  id: "ascams",
  operator: "Ascams",
  zone: "dnsbl.ascams.com",
  otherZones: ["block.ascams.com", "mix.ascams.com"],
  lists: "ip",
  codes: { "127.0.0.*": "listed" },
  severity: "risks",
  state: { is: "alive" },
  removal: "https://ascams.com/dnsbl-ascams-com/",
  sources: [{ url: "https://www.suped.com/learn/blocklists/ascams-dnsbl-block-list", checked: "2026-11-22" }],
});
