import { defineBlocklist } from "../blocklist.ts";

/** Its domain expired; the wildcard that followed lists every address. */
export const megarbl = defineBlocklist({
  id: "megarbl",
  operator: "MegaRBL",
  zone: "rbl.megarbl.net",
  otherZones: ["megarbl.net"],
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2019-11-25" },
  sources: [
    {
      url: "https://www.dnsbl.com/search?updated-max=2020-05-11T09:41:00-05:00&max-results=12&reverse-paginate=true",
      checked: "2026-11-22",
    },
    { url: "https://github.com/matteocorti/check_rbl/pull/32", checked: "2026-11-22" },
  ],
});
