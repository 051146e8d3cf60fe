import { defineBlocklist } from "../blocklist.ts";

/** Addresses that recipients reported; entries leave by themselves about a day after the last report. */
export const spamcop = defineBlocklist({
  id: "spamcop",
  operator: "SpamCop (Cisco)",
  zone: "bl.spamcop.net",
  lists: "ip",
  codes: { "127.0.0.2": "reported-spam-source" },
  severity: "blocks",
  state: { is: "alive" },
  removal: "https://www.spamcop.net/bl.shtml",
  sources: [{ url: "https://www.spamcop.net/bl.shtml", checked: "2026-11-22" }],
});
