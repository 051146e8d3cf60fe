import { defineBlocklist } from "../blocklist.ts";

/** Spam bots and open proxies seen on a chat network. */
export const digibase = defineBlocklist({
  id: "digibase",
  operator: "Digibase",
  zone: "spambot.bls.digibase.ca",
  otherZones: ["openproxy.bls.digibase.ca", "proxyabuse.bls.digibase.ca"],
  lists: "ip",
  codes: { "127.0.0.*": "infected-host" },
  severity: "risks",
  state: { is: "unverified" },
  sources: [
    {
      url: "https://github.com/O-X-L/dnsbl-checker/blob/24f6eb992d229791becf2d57ba5dccf9ea82f33c/Providers.md",
      checked: "2026-11-22",
    },
  ],
});
