import { defineBlocklist } from "../blocklist.ts";

/** Found offline in 2012 by an operator who watches lists. */
export const nthelp = defineBlocklist({
  id: "nthelp",
  operator: "NTHelp",
  zone: "relays.nthelp.com",
  otherZones: ["okrelays.nthelp.com"],
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2012-02-07" },
  sources: [
    {
      url: "https://github.com/ao-apps/noc-monitor-impl/blob/0042d606622eda4d0c629312f5ddebf23eb380d0/src/main/java/com/aoindustries/noc/monitor/email/BlacklistsNodeWorker.java",
      checked: "2026-11-22",
    },
  ],
});
