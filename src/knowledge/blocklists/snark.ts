import { defineBlocklist } from "../blocklist.ts";

/** Its operator stopped using it himself and says so on its page. */
export const snark = defineBlocklist({
  id: "snark",
  operator: "snark.net",
  zone: "rbl.snark.net",
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: null },
  sources: [{ url: "http://rbl.snark.net/", checked: "2026-11-22" }],
});
