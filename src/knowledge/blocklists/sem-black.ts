import { defineBlocklist } from "../blocklist.ts";

/** Spam-trap hits, forgotten after 15 quiet days, and listings by policy; meant for scoring. */
export const semBlack = defineBlocklist({
  id: "sem-black",
  operator: "Spam Eating Monkey",
  zone: "bl.spameatingmonkey.net",
  lists: "ip",
  codes: { "127.0.0.2": "spam-trap-hit" },
  severity: "risks",
  state: { is: "alive" },
  removal: "https://spameatingmonkey.com/",
  sources: [
    { url: "https://www.suped.com/blocklists/spam-eating-monkey-sem-black", checked: "2026-11-22" },
    { url: "http://spameatingmonkey.com/faq.html", checked: "2026-11-22" },
  ],
});
