import { defineBlocklist } from "../blocklist.ts";

/** Hosts seen guessing passwords. */
export const spamratsAuth = defineBlocklist({
  id: "spamrats-auth",
  operator: "SpamRATS",
  zone: "auth.spamrats.com",
  lists: "ip",
  codes: { "127.0.0.*": "attacker" },
  severity: "risks",
  state: { is: "alive" },
  removal: "https://www.spamrats.com/removal.php",
  sources: [
    {
      url: "https://github.com/O-X-L/dnsbl-checker/blob/24f6eb992d229791becf2d57ba5dccf9ea82f33c/Providers.md",
      checked: "2026-11-22",
    },
    { url: "https://www.spamrats.com/lists.php", checked: "2026-11-22" },
  ],
});
