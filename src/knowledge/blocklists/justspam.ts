import { defineBlocklist } from "../blocklist.ts";

/** Addresses that only ever sent spam. */
export const justspam = defineBlocklist({
  id: "justspam",
  operator: "JustSpam",
  zone: "dnsbl.justspam.org",
  lists: "ip",
  codes: { "127.0.0.*": "known-spam-source" },
  severity: "risks",
  state: { is: "unverified" },
  sources: [
    {
      url: "https://github.com/O-X-L/dnsbl-checker/blob/24f6eb992d229791becf2d57ba5dccf9ea82f33c/Providers.md",
      checked: "2026-11-22",
    },
  ],
});
