import { defineBlocklist } from "../blocklist.ts";

/** Spam-trap hits of a hosting provider; an entry goes by itself after days. */
export const mailBaby = defineBlocklist({
  id: "mail-baby",
  operator: "Mail Baby (InterServer)",
  zone: "rbl.interserver.net",
  lists: "ip",
  codes: { "127.0.0.*": "spam-trap-hit" },
  severity: "risks",
  state: { is: "alive" },
  sources: [
    { url: "http://rbl.interserver.net/about.php", checked: "2026-11-22" },
    {
      url: "https://www.suped.com/learn/blocklists/mail-baby-interserver-spamassassin-realtime-blocklist-rbl",
      checked: "2026-11-22",
    },
  ],
});
