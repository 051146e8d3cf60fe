import { defineBlocklist } from "../blocklist.ts";

/** Addresses found in caught spam; the zone of imp.ch is its old name. */
export const swinogSpam = defineBlocklist({
  id: "swinog-spam",
  operator: "ImproWare (SwiNOG)",
  zone: "spamrbl.swinog.ch",
  otherZones: ["spamrbl.imp.ch"],
  lists: "ip",
  codes: { "127.0.0.*": "known-spam-source" },
  severity: "risks",
  state: { is: "alive" },
  removal: "https://antispam.imp.ch/",
  sources: [
    { url: "https://www.suped.com/learn/blocklists/improware-swinog-realtime-blacklist", checked: "2026-11-22" },
    { url: "https://github.com/dmippolitov/pydnsbl/issues/48", checked: "2026-11-22" },
  ],
});
