import { defineBlocklist } from "../blocklist.ts";

/** An experiment that others took up unasked; since 2011 it lists every address. */
export const spamsourcesDnsblInfo = defineBlocklist({
  id: "spamsources-dnsbl-info",
  operator: "DNSBL.info",
  zone: "spamsources.dnsbl.info",
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2009" },
  sources: [{ url: "https://www.dnsbl.info/spamsources-dnsbl-defunct.php", checked: "2026-11-22" }],
});
