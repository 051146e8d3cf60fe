import { defineBlocklist } from "../blocklist.ts";

/** Whole networks of bad repute; an entry does not expire. */
export const semNetblack = defineBlocklist({
  id: "sem-netblack",
  operator: "Spam Eating Monkey",
  zone: "netbl.spameatingmonkey.net",
  lists: "ip",
  codes: { "127.0.0.*": "bad-neighbourhood" },
  severity: "risks",
  state: { is: "alive" },
  sources: [
    { url: "https://docs.inboxally.com/troubleshooting-recovery/blocklists/spam-eating-monkey", checked: "2026-11-22" },
  ],
});
