import { defineBlocklist } from "../blocklist.ts";

/** Listed address space by country and network until 2009. */
export const cluecentral = defineBlocklist({
  id: "cluecentral",
  operator: "Cluecentral",
  zone: "rbl.cluecentral.net",
  otherZones: ["satos.rbl.cluecentral.net"],
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2009-11-11" },
  sources: [
    {
      url: "https://github.com/ao-apps/noc-monitor-impl/blob/0042d606622eda4d0c629312f5ddebf23eb380d0/src/main/java/com/aoindustries/noc/monitor/email/BlacklistsNodeWorker.java",
      checked: "2026-11-22",
    },
    { url: "https://www.dnsbl.com/2009/10/", checked: "2026-11-22" },
  ],
});
