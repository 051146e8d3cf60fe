import { defineBlocklist } from "../blocklist.ts";

/** Its domain lapsed twice and then listed the whole world. */
export const msrbl = defineBlocklist({
  id: "msrbl",
  operator: "MSRBL",
  zone: "combined.rbl.msrbl.net",
  otherZones: ["rbl.msrbl.net"],
  lists: "ip",
  codes: { "127.0.0.*": "listed" },
  severity: "risks",
  state: { is: "unverified" },
  sources: [
    {
      url: "https://www.dnsbl.com/search?updated-max=2020-05-11T09:41:00-05:00&max-results=12&reverse-paginate=true",
      checked: "2026-11-22",
    },
    { url: "https://github.com/dmippolitov/pydnsbl/issues/48", checked: "2026-11-22" },
  ],
});
