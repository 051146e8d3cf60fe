import { defineBlocklist } from "../blocklist.ts";

/** Domains in spam and fraud aimed at the Nordic countries, entered by hand. */
export const nordspamDomains = defineBlocklist({
  id: "nordspam-domains",
  operator: "The NordSpam Project",
  zone: "dbl.nordspam.com",
  lists: "domain",
  codes: { "127.0.0.2": "abused-domain" },
  severity: "risks",
  state: { is: "alive" },
  removal: "https://nordspam.com/",
  sources: [
    { url: "https://nordspam.com/usage", checked: "2026-11-22" },
    { url: "https://www.suped.com/blocklists/nordspam-domain-name-blacklist-dbl", checked: "2026-11-22" },
  ],
});
