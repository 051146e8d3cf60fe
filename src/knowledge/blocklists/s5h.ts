import { defineBlocklist } from "../blocklist.ts";

/** Spam sources of a small operator; the listed host takes itself off by fetching a page. */
export const s5h = defineBlocklist({
  id: "s5h",
  operator: "s5h.net",
  zone: "all.s5h.net",
  lists: "ip",
  families: [4, 6],
  codes: { "127.0.0.2": "known-spam-source" },
  severity: "hinders",
  state: { is: "alive" },
  removal: "https://www.usenix.org.uk/content/rblremove",
  sources: [
    { url: "http://www.s5h.net/rblcheck", checked: "2026-11-22" },
    { url: "https://whatismyipaddress.com/blacklist/s5h", checked: "2026-11-22" },
  ],
});
