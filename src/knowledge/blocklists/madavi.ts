import { defineBlocklist } from "../blocklist.ts";

/** Switched off because too many used it for what it was not made for. */
export const madavi = defineBlocklist({
  id: "madavi",
  operator: "Madavi:BL",
  zone: "dnsbl.madavi.de",
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2025-03-27" },
  sources: [
    { url: "https://github.com/matteocorti/check_rbl/pull/63", checked: "2026-11-22" },
    { url: "https://github.com/matteocorti/check_rbl/issues/62", checked: "2026-11-22" },
  ],
});
