import { defineBlocklist } from "../blocklist.ts";

/** Went offline and then seemed to list everybody. */
export const drand = defineBlocklist({
  id: "drand",
  operator: "DRBL node drand.net",
  zone: "spamtrap.drbl.drand.net",
  otherZones: ["work.drbl.drand.net", "vote.drbl.drand.net", "spamprobe.drbl.drand.net"],
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2024-03-26" },
  sources: [{ url: "https://github.com/matteocorti/check_rbl/pull/53", checked: "2026-11-22" }],
});
