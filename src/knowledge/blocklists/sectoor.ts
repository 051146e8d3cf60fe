import { defineBlocklist } from "../blocklist.ts";

/** Listed Tor exits; its domain is parked. */
export const sectoor = defineBlocklist({
  id: "sectoor",
  operator: "sectoor",
  zone: "tor.dnsbl.sectoor.de",
  otherZones: ["exitnodes.tor.dnsbl.sectoor.de", "torserver.tor.dnsbl.sectoor.de"],
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2018-06" },
  sources: [
    { url: "https://github.com/modoboa/modoboa/issues/1598", checked: "2026-11-22" },
    { url: "http://www.sectoor.de/tor.php", checked: "2026-11-22" },
  ],
});
