import { defineBlocklist } from "../blocklist.ts";

/** Senders of misdirected bounces; entries expire, nobody takes them off by hand. */
export const semBackscatter = defineBlocklist({
  id: "sem-backscatter",
  operator: "Spam Eating Monkey",
  zone: "backscatter.spameatingmonkey.net",
  lists: "ip",
  codes: { "127.0.0.*": "backscatter-source" },
  severity: "risks",
  state: { is: "alive" },
  sources: [{ url: "https://glockapps.com/blacklist/backscatter-spameatingmonkey-net/", checked: "2026-11-22" }],
});
