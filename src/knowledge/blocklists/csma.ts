import { defineBlocklist } from "../blocklist.ts";

/** Found offline in 2014 by an operator who watches lists. */
export const csma = defineBlocklist({
  id: "csma",
  operator: "CSMA",
  zone: "bl.csma.biz",
  otherZones: ["sbl.csma.biz"],
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2014-02-09" },
  sources: [
    {
      url: "https://github.com/ao-apps/noc-monitor-impl/blob/0042d606622eda4d0c629312f5ddebf23eb380d0/src/main/java/com/aoindustries/noc/monitor/email/BlacklistsNodeWorker.java",
      checked: "2026-11-22",
    },
  ],
});
