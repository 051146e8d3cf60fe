import { defineBlocklist } from "../blocklist.ts";

/** Abandoned by 2023. */
export const bbfh = defineBlocklist({
  id: "bbfh",
  operator: "BBFH",
  zone: "list.bbfh.org",
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2023-04-09" },
  sources: [{ url: "https://github.com/matteocorti/check_rbl/issues/49", checked: "2026-11-22" }],
});
