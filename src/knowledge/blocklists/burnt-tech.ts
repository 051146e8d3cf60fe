import { defineBlocklist } from "../blocklist.ts";

/** Its domain expired; the wildcard that followed lists every address. */
export const burntTech = defineBlocklist({
  id: "burnt-tech",
  operator: "Burnt Tech",
  zone: "dnsbl.burnt-tech.com",
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2018-03-27" },
  sources: [
    { url: "http://www.dnsbl.com/", checked: "2026-11-22" },
    {
      url: "https://github.com/ao-apps/noc-monitor-impl/blob/0042d606622eda4d0c629312f5ddebf23eb380d0/src/main/java/com/aoindustries/noc/monitor/email/BlacklistsNodeWorker.java",
      checked: "2026-11-22",
    },
  ],
});
