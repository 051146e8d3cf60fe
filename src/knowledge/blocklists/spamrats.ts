import { defineBlocklist } from "../blocklist.ts";

/** Hosts without reverse DNS, with a dial-up looking one, or seen abusing; cleared once reverse DNS is right. */
export const spamrats = defineBlocklist({
  id: "spamrats",
  operator: "SpamRATS",
  zone: "all.spamrats.com",
  otherZones: ["dyna.spamrats.com", "noptr.spamrats.com", "spam.spamrats.com"],
  lists: "ip",
  codes: {
    "127.0.0.36": "not-meant-to-send",
    "127.0.0.37": "misconfigured-host",
    "127.0.0.38": "reported-spam-source",
  },
  severity: "hinders",
  state: { is: "alive" },
  removal: "https://www.spamrats.com/removal.php",
  sources: [
    { url: "https://www.spamrats.com/lists.php", checked: "2026-11-22" },
    { url: "https://mxio.io/blacklists/spamrats", checked: "2026-11-22" },
  ],
});
