import { defineBlocklist } from "../blocklist.ts";

/** IPv6 networks whose addresses hit its traps. */
export const semIpv6 = defineBlocklist({
  id: "sem-ipv6",
  operator: "Spam Eating Monkey",
  zone: "bl.ipv6.spameatingmonkey.net",
  lists: "ip",
  families: [6],
  codes: { "127.0.0.*": "spam-trap-hit" },
  severity: "risks",
  state: { is: "alive" },
  removal: "https://spameatingmonkey.com/",
  sources: [
    { url: "https://docs.inboxally.com/troubleshooting-recovery/blocklists/spam-eating-monkey", checked: "2026-11-22" },
    { url: "http://spameatingmonkey.com/faq.html", checked: "2026-11-22" },
  ],
});
