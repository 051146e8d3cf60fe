import { defineBlocklist } from "../blocklist.ts";

/** Domains of spammers; the codes from 127.0.1.102 on are of honest ones that somebody broke into. */
export const spamhausDbl = defineBlocklist({
  id: "spamhaus-dbl",
  operator: "Spamhaus",
  zone: "dbl.spamhaus.org",
  otherZones: ["dbl.dq.spamhaus.net"],
  keyZone: "dbl.dq.spamhaus.net",
  lists: "domain",
  asked: "whole",
  codes: {
    "127.0.1.2": "low-reputation",
    "127.0.1.4": "phishing",
    "127.0.1.5": "malware",
    "127.0.1.6": "botnet-controller",
    "127.0.1.*": "abused-domain",
  },
  refusals: { "127.0.1.255": "address-asked" },
  listedPoint: "dbltest.com",
  severity: "blocks",
  // Meant for links: few receivers refuse the owner's own mail for it.
  severities: { "abused-domain": "hinders" },
  state: { is: "alive" },
  removal: "https://check.spamhaus.org/",
  sources: [
    {
      url: "https://docs.spamhaus.com/datasets/docs/source/10-data-type-documentation/datasets/040-zones.html",
      checked: "2026-11-22",
    },
    {
      url: "https://docs.spamhaus.com/datasets/docs/source/70-access-methods/data-query-service/040-dqs-queries.html",
      checked: "2026-11-22",
    },
    { url: "https://github.com/YOURLS/antispam/pull/12", checked: "2026-11-22" },
  ],
});
