import { defineBlocklist } from "../blocklist.ts";

/** Answers 127.255.255.255 to every resolver that its owner did not register. */
export const senderscore = defineBlocklist({
  id: "senderscore",
  operator: "Validity (Sender Score)",
  zone: "bl.score.senderscore.com",
  lists: "ip",
  codes: { "127.0.0.*": "low-reputation" },
  severity: "hinders",
  state: { is: "keyed" },
  removal: "https://senderscore.org/",
  sources: [
    { url: "https://github.com/rspamd/rspamd/pull/5907", checked: "2026-11-22" },
    {
      url: "https://www.suped.com/learn/blocklists/validity-sender-score-return-path-blocklist-rpbl",
      checked: "2026-11-22",
    },
  ],
});
