import { defineBlocklist } from "../blocklist.ts";

/** Its domain is for sale, with a wildcard that lists every address. */
export const dulRu = defineBlocklist({
  id: "dul-ru",
  operator: "Russian Dial-up User List",
  zone: "dul.ru",
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2015-05-19" },
  sources: [
    { url: "https://www.dnsbl.com/search?updated-max=2015-08-06T11:56:00-05:00&max-results=12", checked: "2026-11-22" },
  ],
});
