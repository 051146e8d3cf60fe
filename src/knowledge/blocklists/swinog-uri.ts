import { defineBlocklist } from "../blocklist.ts";

/** Domains found in Swiss spam traps. */
export const swinogUri = defineBlocklist({
  id: "swinog-uri",
  operator: "ImproWare (SwiNOG)",
  zone: "uribl.swinog.ch",
  lists: "domain",
  codes: { "127.0.0.*": "spamvertised" },
  severity: "risks",
  state: { is: "alive" },
  removal: "https://antispam.imp.ch/",
  sources: [
    { url: "https://www.suped.com/learn/blocklists/improware-swinog-realtime-blacklist", checked: "2026-11-22" },
    { url: "https://github.com/wraps-team/wraps/pull/115", checked: "2026-11-22" },
  ],
});
