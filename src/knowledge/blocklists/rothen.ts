import { defineBlocklist } from "../blocklist.ts";

/** A list of dynamic addresses, dead since 2020. */
export const rothen = defineBlocklist({
  id: "rothen",
  operator: "Rothen Ecotronics",
  zone: "dynip.rothen.com",
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2020-09-30" },
  sources: [{ url: "https://github.com/matteocorti/check_rbl/pull/35", checked: "2026-11-22" }],
});
