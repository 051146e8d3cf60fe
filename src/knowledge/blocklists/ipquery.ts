import { defineBlocklist } from "../blocklist.ts";

/** Found offline in 2014 by an operator who watches lists. */
export const ipquery = defineBlocklist({
  id: "ipquery",
  operator: "ipquery.org",
  zone: "any.dnsl.ipquery.org",
  otherZones: [
    "backscat.dnsl.ipquery.org",
    "netblock.dnsl.ipquery.org",
    "relay.dnsl.ipquery.org",
    "single.dnsl.ipquery.org",
  ],
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2014-06-28" },
  sources: [
    {
      url: "https://github.com/ao-apps/noc-monitor-impl/blob/0042d606622eda4d0c629312f5ddebf23eb380d0/src/main/java/com/aoindustries/noc/monitor/email/BlacklistsNodeWorker.java",
      checked: "2026-11-22",
    },
  ],
});
