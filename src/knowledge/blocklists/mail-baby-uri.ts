import { defineBlocklist } from "../blocklist.ts";

/** Domains in spam that a hosting provider's customers tried to send; entries go by themselves. */
export const mailBabyUri = defineBlocklist({
  id: "mail-baby-uri",
  operator: "Mail Baby (InterServer)",
  zone: "rbluri.interserver.net",
  lists: "domain",
  codes: { "127.0.0.*": "spamvertised" },
  severity: "risks",
  state: { is: "alive" },
  sources: [
    {
      url: "https://www.suped.com/learn/blocklists/mail-baby-interserver-realtime-uri-blacklist-uribl",
      checked: "2026-11-22",
    },
  ],
});
