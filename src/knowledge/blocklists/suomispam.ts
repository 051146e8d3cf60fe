import { defineBlocklist } from "../blocklist.ts";

/** Spam in Finnish or aimed at Finland, often whole networks. */
export const suomispam = defineBlocklist({
  id: "suomispam",
  operator: "Suomispam",
  zone: "bl.suomispam.net",
  lists: "ip",
  families: [4, 6],
  codes: { "127.0.0.*": "known-spam-source" },
  severity: "risks",
  state: { is: "alive" },
  removal: "https://suomispam.net/",
  sources: [
    { url: "https://suomispam.net/", checked: "2026-11-22" },
    { url: "https://github.com/wraps-team/wraps/pull/115", checked: "2026-11-22" },
  ],
});
