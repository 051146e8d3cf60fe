import { defineBlocklist } from "../blocklist.ts";

/** Found offline in 2018 by an operator who watches lists. */
export const iip = defineBlocklist({
  id: "iip",
  operator: "iip.lu",
  zone: "lookup.dnsbl.iip.lu",
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2018-03-27" },
  sources: [
    {
      url: "https://github.com/ao-apps/noc-monitor-impl/blob/0042d606622eda4d0c629312f5ddebf23eb380d0/src/main/java/com/aoindustries/noc/monitor/email/BlacklistsNodeWorker.java",
      checked: "2026-11-22",
    },
  ],
});
