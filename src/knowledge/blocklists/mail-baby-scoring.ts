import { defineBlocklist } from "../blocklist.ts";

/** The broader companion of rbl.interserver.net, made for scoring only. */
export const mailBabyScoring = defineBlocklist({
  id: "mail-baby-scoring",
  operator: "Mail Baby (InterServer)",
  zone: "rblspamassassin.interserver.net",
  lists: "ip",
  codes: { "127.0.0.*": "known-spam-source" },
  severity: "risks",
  state: { is: "alive" },
  sources: [
    {
      url: "https://www.suped.com/learn/blocklists/mail-baby-interserver-spamassassin-realtime-blocklist-rbl",
      checked: "2026-11-22",
    },
  ],
});
