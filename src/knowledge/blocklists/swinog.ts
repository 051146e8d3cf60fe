import { defineBlocklist } from "../blocklist.ts";

/** Swiss spam-trap hits. */
export const swinog = defineBlocklist({
  id: "swinog",
  operator: "ImproWare (SwiNOG)",
  zone: "dnsrbl.swinog.ch",
  lists: "ip",
  codes: { "127.0.0.2": "spam-trap-hit", "127.0.0.3": "spam-trap-hit" },
  severity: "risks",
  state: { is: "alive" },
  removal: "https://antispam.imp.ch/",
  sources: [
    { url: "https://www.suped.com/learn/blocklists/improware-swinog-realtime-blacklist", checked: "2026-11-22" },
    { url: "https://github.com/wraps-team/wraps/pull/115", checked: "2026-11-22" },
  ],
});
