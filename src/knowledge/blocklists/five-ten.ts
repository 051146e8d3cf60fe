import { defineBlocklist } from "../blocklist.ts";

/** Mixed spam sources with lists of opinions; offline by 2014. */
export const fiveTen = defineBlocklist({
  id: "five-ten",
  operator: "510 Software Group",
  zone: "blackholes.five-ten-sg.com",
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2014-02-09" },
  sources: [
    {
      url: "https://github.com/ao-apps/noc-monitor-impl/blob/0042d606622eda4d0c629312f5ddebf23eb380d0/src/main/java/com/aoindustries/noc/monitor/email/BlacklistsNodeWorker.java",
      checked: "2026-11-22",
    },
    { url: "http://wiki.openrbl.org/wiki/Blackholes.five-ten-sg", checked: "2026-11-22" },
  ],
});
