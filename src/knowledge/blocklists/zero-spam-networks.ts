import { defineBlocklist } from "../blocklist.ts";

/** Whole networks with many trap hits. */
export const zeroSpamNetworks = defineBlocklist({
  id: "zero-spam-networks",
  operator: "0spam",
  zone: "nbl.0spam.org",
  lists: "ip",
  codes: { "127.0.0.*": "bad-neighbourhood" },
  severity: "risks",
  state: { is: "unverified" },
  removal: "https://0spam.org/",
  sources: [
    {
      url: "https://github.com/O-X-L/dnsbl-checker/blob/24f6eb992d229791becf2d57ba5dccf9ea82f33c/Providers.md",
      checked: "2026-11-22",
    },
  ],
});
