import { defineBlocklist } from "../blocklist.ts";

/** Spam, scans and Tor exits, all in one. */
export const blockedservers = defineBlocklist({
  id: "blockedservers",
  operator: "BlockedServers",
  zone: "rbl.blockedservers.com",
  otherZones: ["netscan.rbl.blockedservers.com", "spam.rbl.blockedservers.com", "torexit.rbl.blockedservers.com"],
  lists: "ip",
  codes: { "127.0.0.*": "listed" },
  severity: "risks",
  state: { is: "unverified" },
  sources: [
    { url: "https://www.suped.com/blocklists/blockedservers-torexit-blocklist", checked: "2026-11-22" },
    {
      url: "https://github.com/O-X-L/dnsbl-checker/blob/24f6eb992d229791becf2d57ba5dccf9ea82f33c/Providers.md",
      checked: "2026-11-22",
    },
  ],
});
