import { defineBlocklist } from "../blocklist.ts";

/** Gone since November 2024: what answers in its place is bogus. */
export const anonmails = defineBlocklist({
  id: "anonmails",
  operator: "anonmails.de",
  zone: "spam.dnsbl.anonmails.de",
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2024-11-12" },
  sources: [{ url: "https://github.com/matteocorti/check_rbl/pull/60", checked: "2026-11-22" }],
});
