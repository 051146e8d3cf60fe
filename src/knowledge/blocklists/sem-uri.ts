import { defineBlocklist } from "../blocklist.ts";

/** Domains found in trapped spam, forgotten after 30 days. */
export const semUri = defineBlocklist({
  id: "sem-uri",
  operator: "Spam Eating Monkey",
  zone: "uribl.spameatingmonkey.net",
  lists: "domain",
  codes: { "127.0.0.2": "spamvertised" },
  listedPoint: "_dnsbl_.test",
  clearPoint: "_dnsblneg_.test",
  severity: "risks",
  state: { is: "alive" },
  removal: "https://spameatingmonkey.com/",
  sources: [
    { url: "https://www.suped.com/learn/blocklists/spam-eating-monkey-sem-uri", checked: "2026-11-22" },
    { url: "http://spameatingmonkey.com/faq.html", checked: "2026-11-22" },
  ],
});
