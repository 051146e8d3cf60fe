import { defineBlocklist } from "../blocklist.ts";

/** Domains registered days ago: says that they are new, not that they are bad. */
export const semFresh = defineBlocklist({
  id: "sem-fresh",
  operator: "Spam Eating Monkey",
  zone: "fresh.spameatingmonkey.net",
  otherZones: [
    "freshzero.spameatingmonkey.net",
    "fresh10.spameatingmonkey.net",
    "fresh15.spameatingmonkey.net",
    "fresh30.spameatingmonkey.net",
  ],
  lists: "domain",
  codes: { "127.0.0.2": "new-domain" },
  listedPoint: "_dnsbl_.test",
  clearPoint: "_dnsblneg_.test",
  severity: "risks",
  state: { is: "alive" },
  sources: [
    { url: "https://www.suped.com/learn/blocklists/spam-eating-monkey-sem-fresh15", checked: "2026-11-22" },
    { url: "http://spameatingmonkey.com/faq.html", checked: "2026-11-22" },
  ],
});
