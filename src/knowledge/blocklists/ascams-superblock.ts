import { defineBlocklist } from "../blocklist.ts";

/** Whatever passes its score for abuse. */
export const ascamsSuperblock = defineBlocklist({
  id: "ascams-superblock",
  operator: "Ascams",
  zone: "superblock.ascams.com",
  lists: "ip",
  codes: { "127.0.0.*": "listed" },
  severity: "risks",
  state: { is: "alive" },
  removal: "https://ascams.com/info/superblock-ascams-com/",
  sources: [
    { url: "https://www.suped.com/learn/blocklists/ascams-super-block-scoring-list", checked: "2026-11-22" },
    { url: "https://ascams.com/info/superblock-ascams-com/", checked: "2026-11-22" },
  ],
});
