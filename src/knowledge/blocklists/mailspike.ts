import { defineBlocklist } from "../blocklist.ts";

/** Spam waves as they happen, joined with the worst three grades of its reputation list. */
export const mailspike = defineBlocklist({
  id: "mailspike",
  operator: "Mailspike Technologies",
  zone: "bl.mailspike.net",
  otherZones: ["z.mailspike.net"],
  lists: "ip",
  codes: {
    "127.0.0.2": "spam-wave",
    "127.0.0.10": "low-reputation",
    "127.0.0.11": "low-reputation",
    "127.0.0.12": "low-reputation",
  },
  severity: "hinders",
  state: { is: "alive" },
  removal: "https://mailspike.org/iplookup.html",
  sources: [
    { url: "https://mailspike.org/usage.html", checked: "2026-11-22" },
    {
      url: "https://github.com/rspamd/rspamd/blob/0c9a7d64818b0f858be53bae01af24a2680f90a4/conf/modules.d/rbl.conf",
      checked: "2026-11-22",
    },
  ],
});
