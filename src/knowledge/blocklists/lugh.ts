import { defineBlocklist } from "../blocklist.ts";

/** Answers "listed" for every address since the day it closed. */
export const lugh = defineBlocklist({
  id: "lugh",
  operator: "lugh.ch",
  zone: "rbl.lugh.ch",
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2024-07-22" },
  sources: [{ url: "https://github.com/matteocorti/check_rbl/pull/57", checked: "2026-11-22" }],
});
