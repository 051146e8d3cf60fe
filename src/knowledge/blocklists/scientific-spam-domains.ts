import { defineBlocklist } from "../blocklist.ts";

/** Domains of spam aimed at scientists. */
export const scientificSpamDomains = defineBlocklist({
  id: "scientific-spam-domains",
  operator: "Scientific Spam",
  zone: "rhsbl.scientificspam.net",
  lists: "domain",
  codes: { "127.0.1.2": "abused-domain" },
  severity: "risks",
  state: { is: "alive" },
  removal: "https://scientificspam.net/",
  sources: [
    { url: "https://scientificspam.net/?page_id=2", checked: "2026-11-22" },
    { url: "https://github.com/wraps-team/wraps/pull/115", checked: "2026-11-22" },
  ],
});
