import { defineBlocklist } from "../blocklist.ts";

/** Spam aimed at scientists; listings stay until taken off by hand. */
export const scientificSpam = defineBlocklist({
  id: "scientific-spam",
  operator: "Scientific Spam",
  zone: "bl.scientificspam.net",
  lists: "ip",
  codes: { "127.0.0.2": "known-spam-source" },
  severity: "risks",
  state: { is: "alive" },
  removal: "https://scientificspam.net/",
  sources: [
    { url: "https://scientificspam.net/?page_id=2", checked: "2026-11-22" },
    { url: "https://github.com/wraps-team/wraps/pull/115", checked: "2026-11-22" },
  ],
});
