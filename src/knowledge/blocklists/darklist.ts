import { defineBlocklist } from "../blocklist.ts";

/** Its operator switched the DNS list off; only the website went on. */
export const darklist = defineBlocklist({
  id: "darklist",
  operator: "darklist.de",
  zone: "dnsbl.darklist.de",
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2023-04-09" },
  sources: [{ url: "https://github.com/matteocorti/check_rbl/issues/49", checked: "2026-11-22" }],
});
