import { defineBlocklist } from "../blocklist.ts";

/** Senders that mailed addresses which had unsubscribed; reported offline, never said to be closed. */
export const lashback = defineBlocklist({
  id: "lashback",
  operator: "LashBack",
  zone: "ubl.unsubscore.com",
  otherZones: ["ubl.lashback.com"],
  lists: "ip",
  codes: { "127.0.0.*": "known-spam-source" },
  severity: "risks",
  state: { is: "unverified" },
  removal: "https://blacklist.lashback.com/",
  sources: [
    {
      url: "https://dnsbl.com/search?max-results=12&reverse-paginate=true&updated-max=2024-06-08T14%3A02%3A00-05%3A00",
      checked: "2026-11-22",
    },
    {
      url: "https://github.com/O-X-L/dnsbl-checker/blob/24f6eb992d229791becf2d57ba5dccf9ea82f33c/Providers.md",
      checked: "2026-11-22",
    },
  ],
});
