import { defineBlocklist } from "../blocklist.ts";

/** The heir of the first of all block lists; asked behind a customer's activation code. */
export const trendMicro = defineBlocklist({
  id: "trend-micro",
  operator: "Trend Micro Email Reputation (once MAPS)",
  zone: "rbl-plus.mail-abuse.org",
  otherZones: [
    "blackholes.mail-abuse.org",
    "dialups.mail-abuse.org",
    "relays.mail-abuse.org",
    "r.mail-abuse.com",
    "q.mail-abuse.com",
  ],
  lists: "ip",
  codes: { "127.0.0.*": "known-spam-source" },
  severity: "blocks",
  state: { is: "keyed" },
  removal: "https://ers.trendmicro.com/",
  sources: [
    {
      url: "https://success.trendmicro.com/solution/1097055-frequently-asked-questions-faqs-about-messages-blocked-by-email-reputation-services-ers",
      checked: "2026-11-22",
    },
    {
      url: "http://www.trendmicro.com.au/au/products/enterprise/network-reputation-services/mta-configuration/rbl-service/index.html",
      checked: "2026-11-22",
    },
  ],
});
