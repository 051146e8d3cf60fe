import { defineBlocklist } from "../blocklist.ts";

/** Tor exits; no word about mail. */
export const danTorexit = defineBlocklist({
  id: "dan-torexit",
  operator: "dan.me.uk",
  zone: "torexit.dan.me.uk",
  otherZones: ["tor.dan.me.uk"],
  lists: "ip",
  codes: { "127.0.0.*": "tor-exit" },
  severity: "risks",
  state: { is: "unverified" },
  sources: [
    {
      url: "https://github.com/O-X-L/dnsbl-checker/blob/24f6eb992d229791becf2d57ba5dccf9ea82f33c/Providers.md",
      checked: "2026-11-22",
    },
    {
      url: "https://github.com/luids-io/xlist-database/blob/59b162725bfbbf778bb813dcc71e128d5cb5235f/csv/summary-dnsxl.csv",
      checked: "2026-11-22",
    },
  ],
});
