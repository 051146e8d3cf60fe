import { defineBlocklist } from "../blocklist.ts";

/** Addresses from which a network of filters saw nothing but bad mail; entries go by themselves, there is no removal form. */
export const gbudbTruncate = defineBlocklist({
  id: "gbudb-truncate",
  operator: "GBUdb (Message Sniffer)",
  zone: "truncate.gbudb.net",
  lists: "ip",
  codes: { "127.0.0.2": "known-spam-source" },
  severity: "hinders",
  state: { is: "alive" },
  sources: [{ url: "https://www.suped.com/learn/blocklists/gbudb-truncate-dnsbl", checked: "2026-11-22" }],
});
