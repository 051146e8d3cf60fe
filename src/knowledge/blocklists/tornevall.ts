import { defineBlocklist } from "../blocklist.ts";

/** Proxies and abusers of web forms; the last octet is a sum of bits. */
export const tornevall = defineBlocklist({
  id: "tornevall",
  operator: "Tornevall Networks",
  zone: "dnsbl.tornevall.org",
  otherZones: ["opm.tornevall.org"],
  lists: "ip",
  codes: { "127.0.0.2": "open-proxy", "127.0.0.64": "attacker", "127.0.0.*": "listed" },
  severity: "risks",
  state: { is: "unverified" },
  sources: [
    {
      url: "https://docs.tornevall.net/pages/diffpages.action?originalId=6979672&pageId=6979674",
      checked: "2026-11-22",
    },
  ],
});
