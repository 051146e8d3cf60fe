import { defineBlocklist } from "../blocklist.ts";

/** Spam aimed at the Nordic countries and Europe, entered by hand; entries do not expire. */
export const nordspam = defineBlocklist({
  id: "nordspam",
  operator: "The NordSpam Project",
  zone: "bl.nordspam.com",
  lists: "ip",
  families: [4, 6],
  codes: { "127.0.0.2": "known-spam-source" },
  severity: "risks",
  state: { is: "alive" },
  removal: "https://nordspam.com/",
  sources: [
    { url: "https://nordspam.com/usage", checked: "2026-11-22" },
    { url: "https://www.suped.com/learn/blocklists/nordspam-ip-address-blacklist-bl", checked: "2026-11-22" },
  ],
});
