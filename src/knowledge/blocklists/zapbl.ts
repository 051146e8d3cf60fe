import { defineBlocklist } from "../blocklist.ts";

/** Addresses its few administrators do not want mail from. */
export const zapbl = defineBlocklist({
  id: "zapbl",
  operator: "ZapBL",
  zone: "dnsbl.zapbl.net",
  lists: "ip",
  codes: { "127.0.0.2": "known-spam-source" },
  severity: "risks",
  state: { is: "alive" },
  removal: "https://zapbl.net/",
  sources: [
    { url: "https://github.com/wraps-team/wraps/pull/115", checked: "2026-11-22" },
    { url: "https://mxtoolbox.com/problem/blacklist/zapbl", checked: "2026-11-22" },
  ],
});
