import { defineBlocklist } from "../blocklist.ts";

/** Domains in spam, from an operator who sells quick removal. */
export const nszonesDomains = defineBlocklist({
  id: "nszones-domains",
  operator: "nsZones",
  zone: "ubl.nszones.com",
  lists: "domain",
  codes: { "127.0.0.4": "spamvertised" },
  listedPoint: "spamemailsever.com",
  severity: "risks",
  state: { is: "alive" },
  sources: [
    { url: "https://www.nszones.com/ubl", checked: "2026-11-22" },
    {
      url: "https://www.suped.com/learn/blocklists/nszones-surblspam-uri-realtime-block-list-ubl",
      checked: "2026-11-22",
    },
  ],
});
