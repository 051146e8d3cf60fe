import { defineBlocklist } from "../blocklist.ts";

/** A Polish hosting provider's own list of domains. */
export const zenrblDomains = defineBlocklist({
  id: "zenrbl-domains",
  operator: "cyber_Folks",
  zone: "d.bl.zenrbl.pl",
  lists: "domain",
  codes: { "127.0.0.*": "listed" },
  severity: "risks",
  state: { is: "unverified" },
  sources: [
    {
      url: "https://github.com/O-X-L/dnsbl-checker/blob/24f6eb992d229791becf2d57ba5dccf9ea82f33c/Providers.md",
      checked: "2026-11-22",
    },
  ],
});
