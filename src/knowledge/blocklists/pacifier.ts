import { defineBlocklist } from "../blocklist.ts";

/** A provider's list of dynamic addresses, gone with the provider by 2023. */
export const pacifier = defineBlocklist({
  id: "pacifier",
  operator: "Infinity Internet",
  zone: "dul.pacifier.net",
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2023-04-09" },
  sources: [
    { url: "https://github.com/matteocorti/check_rbl/issues/49", checked: "2026-11-22" },
    { url: "http://www.stopspam.org/rblcheck/index.php", checked: "2026-11-22" },
  ],
});
