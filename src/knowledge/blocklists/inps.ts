import { defineBlocklist } from "../blocklist.ts";

/** Closed in good order by its operator. */
export const inps = defineBlocklist({
  id: "inps",
  operator: "inps.de",
  zone: "dnsbl.inps.de",
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2020-05-25" },
  sources: [
    {
      url: "https://dnsbl.com/search?max-results=12&reverse-paginate=true&updated-max=2024-06-08T14%3A02%3A00-05%3A00",
      checked: "2026-11-22",
    },
    { url: "https://github.com/dmippolitov/pydnsbl/pull/11", checked: "2026-11-22" },
  ],
});
