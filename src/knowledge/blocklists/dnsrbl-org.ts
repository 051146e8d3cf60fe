import { defineBlocklist } from "../blocklist.ts";

/** No longer answers; its domain is for sale. */
export const dnsrblOrg = defineBlocklist({
  id: "dnsrbl-org",
  operator: "DNSRBL",
  zone: "dnsrbl.org",
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2021-04-28" },
  sources: [
    { url: "https://github.com/adionditsak/blacklist-check-unix-linux-utility/pull/8", checked: "2026-11-22" },
    { url: "https://github.com/charlesabarnes/SPFtoolbox/pull/103", checked: "2026-11-22" },
  ],
});
