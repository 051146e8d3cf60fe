import { defineBlocklist } from "../blocklist.ts";

/** Hosts of bots and malware; its spam zone had stopped answering by 2014. */
export const abuseCh = defineBlocklist({
  id: "abuse-ch",
  operator: "abuse.ch",
  zone: "combined.abuse.ch",
  otherZones: ["drone.abuse.ch", "spam.abuse.ch", "httpbl.abuse.ch"],
  lists: "ip",
  codes: { "127.0.0.*": "infected-host" },
  severity: "risks",
  state: { is: "unverified" },
  sources: [
    {
      url: "https://github.com/O-X-L/dnsbl-checker/blob/24f6eb992d229791becf2d57ba5dccf9ea82f33c/Providers.md",
      checked: "2026-11-22",
    },
    {
      url: "https://github.com/ao-apps/noc-monitor-impl/blob/0042d606622eda4d0c629312f5ddebf23eb380d0/src/main/java/com/aoindustries/noc/monitor/email/BlacklistsNodeWorker.java",
      checked: "2026-11-22",
    },
  ],
});
