import { defineBlocklist } from "../blocklist.ts";

/** A British hosting provider's own list. */
export const fasthosts = defineBlocklist({
  id: "fasthosts",
  operator: "Fasthosts",
  zone: "rbl.fasthosts.co.uk",
  lists: "ip",
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
