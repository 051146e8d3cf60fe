import { defineBlocklist } from "../blocklist.ts";

/** Domains likely to turn up in spam, on top of SEM-URI. */
export const semUrired = defineBlocklist({
  id: "sem-urired",
  operator: "Spam Eating Monkey",
  zone: "urired.spameatingmonkey.net",
  lists: "domain",
  codes: { "127.0.0.2": "spamvertised" },
  listedPoint: "_dnsbl_.test",
  clearPoint: "_dnsblneg_.test",
  severity: "risks",
  state: { is: "alive" },
  removal: "https://spameatingmonkey.com/",
  sources: [
    { url: "https://www.suped.com/blocklists/spam-eating-monkey-sem-urired", checked: "2026-11-22" },
    { url: "http://spameatingmonkey.com/faq.html", checked: "2026-11-22" },
  ],
});
