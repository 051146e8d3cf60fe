import { defineBlocklist } from "../blocklist.ts";

/** Emptied by its owner in 2024; a reply that still names it comes from a stale configuration. */
export const sorbs = defineBlocklist({
  id: "sorbs",
  operator: "SORBS (Proofpoint)",
  zone: "dnsbl.sorbs.net",
  otherZones: ["sorbs.net"],
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2024-06-05" },
  sources: [
    {
      url: "https://www.techzine.eu/news/security/120916/proofpoint-discontinues-anti-spam-service-sorbs/",
      checked: "2026-11-22",
    },
  ],
});
