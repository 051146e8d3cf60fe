import { defineBlocklist } from "../blocklist.ts";

/** Grades senders by colour in one zone: white, yellow and "do not list" answers are no listings, though careless receivers take them for one. */
export const hostkarma = defineBlocklist({
  id: "hostkarma",
  operator: "Junk Email Filter",
  zone: "hostkarma.junkemailfilter.com",
  otherZones: ["black.junkemailfilter.com"],
  lists: "ip",
  codes: { "127.0.0.2": "known-spam-source", "127.0.0.4": "low-reputation" },
  notListings: {
    "127.0.0.1": "trusted-sender",
    "127.0.0.3": "mixed-sender",
    "127.0.0.5": "not-to-be-listed",
    "127.0.1.*": "informational",
  },
  severity: "risks",
  state: { is: "alive" },
  removal: "https://ipadmin.junkemailfilter.com/remove.php",
  sources: [
    { url: "https://www.suped.com/learn/blocklists/junk-email-filter-hostkarma-blacklist", checked: "2026-11-22" },
    { url: "https://github.com/YunoHost/yunohost/pull/2333", checked: "2026-11-22" },
  ],
});
