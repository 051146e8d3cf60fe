import { defineBlocklist } from "../blocklist.ts";

/** Closed in 2014 and made to list every address from 2015 on: whoever still asks it refuses everybody. */
export const ahbl = defineBlocklist({
  id: "ahbl",
  operator: "AHBL",
  zone: "dnsbl.ahbl.org",
  otherZones: ["ahbl.org"],
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2014-03-29" },
  sources: [
    { url: "https://www.validity.com/blog/ahbl-blacklist-to-be-retired/", checked: "2026-11-22" },
    { url: "https://www.idea11.com.au/blog/blacklisted-at-dnsbl-ahbl-org/", checked: "2026-11-22" },
  ],
});
