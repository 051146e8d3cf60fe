import { defineBlocklist } from "../blocklist.ts";

/** Became Spamhaus XBL, which is asked through zen.spamhaus.org: look an address up there. */
export const cbl = defineBlocklist({
  id: "cbl",
  operator: "CBL (now Spamhaus)",
  zone: "cbl.abuseat.org",
  otherZones: ["abuseat.org"],
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: null },
  removal: "https://check.spamhaus.org/",
  sources: [{ url: "https://github.com/IntellexApps/blcheck/pull/31", checked: "2026-11-22" }],
});
