import { defineBlocklist } from "../blocklist.ts";

/** Listed open relays and proxies until 2008; since 2012 its zone lists every address. */
export const dsbl = defineBlocklist({
  id: "dsbl",
  operator: "DSBL",
  zone: "list.dsbl.org",
  otherZones: ["multihop.dsbl.org", "unconfirmed.dsbl.org", "dsbl.org"],
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2008-05" },
  sources: [
    { url: "https://www.dnsbl.info/list-dsbl-org.php", checked: "2026-11-22" },
    { url: "https://vamsoft.com/company/news/dsbl-shutdown", checked: "2026-11-22" },
  ],
});
