import { defineBlocklist } from "../blocklist.ts";

/** A small list of spam sources. */
export const kempt = defineBlocklist({
  id: "kempt",
  operator: "Kempt.net",
  zone: "dnsbl.kempt.net",
  lists: "ip",
  codes: { "127.0.0.2": "known-spam-source" },
  severity: "risks",
  state: { is: "alive" },
  sources: [{ url: "https://github.com/wraps-team/wraps/pull/115", checked: "2026-11-22" }],
});
