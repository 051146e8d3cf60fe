import { defineBlocklist } from "../blocklist.ts";

/** Made for chat servers: open proxies, Tor exits and flooders. Its first code is the 127.0.0.1 that other lists never use. */
export const efnet = defineBlocklist({
  id: "efnet",
  operator: "EFnet",
  zone: "rbl.efnetrbl.org",
  otherZones: ["rbl.efnet.org"],
  lists: "ip",
  codes: {
    "127.0.0.1": "open-proxy",
    "127.0.0.2": "infected-host",
    "127.0.0.3": "infected-host",
    "127.0.0.4": "tor-exit",
    "127.0.0.5": "attacker",
  },
  severity: "risks",
  state: { is: "unverified" },
  sources: [
    { url: "https://whoisping.com/rbl_details/26", checked: "2026-11-22" },
    {
      url: "https://github.com/luids-io/xlist-database/blob/66ae95ce67b394ddc70cb851c90f5cd7287601fc/services/dnsxl/efnet-org.json",
      checked: "2026-11-22",
    },
  ],
});
