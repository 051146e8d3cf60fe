import { defineBlocklist } from "../blocklist.ts";

/** Domains its few administrators do not want mail about. */
export const zapblDomains = defineBlocklist({
  id: "zapbl-domains",
  operator: "ZapBL",
  zone: "rhsbl.zapbl.net",
  lists: "domain",
  codes: { "127.0.0.2": "spamvertised" },
  severity: "risks",
  state: { is: "alive" },
  removal: "https://zapbl.net/",
  sources: [
    { url: "https://www.suped.com/blocklists/zapbl-rhsbl", checked: "2026-11-22" },
    { url: "https://github.com/wraps-team/wraps/pull/115", checked: "2026-11-22" },
  ],
});
