import { defineBlocklist } from "../blocklist.ts";

/** Emptied in 2025; it answers "not listed" to everything, or nothing at all. */
export const nixspam = defineBlocklist({
  id: "nixspam",
  operator: "NiX Spam (iX, manitu)",
  zone: "ix.dnsbl.manitu.net",
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2025-01-16" },
  sources: [{ url: "https://heise.de/-10248714", checked: "2026-11-22" }],
});
