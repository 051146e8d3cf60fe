import { defineBlocklist } from "../blocklist.ts";

/** Domains seen as links in spam; the last octet is a sum of bits. */
export const surbl = defineBlocklist({
  id: "surbl",
  operator: "SURBL",
  zone: "multi.surbl.org",
  lists: "domain",
  codes: {
    "127.0.0.8": "phishing",
    "127.0.0.16": "malware",
    "127.0.0.64": "spamvertised",
    "127.0.0.128": "abused-domain",
    "127.0.0.*": "listed",
  },
  refusals: { "127.0.0.1": "query-refused" },
  listedPoint: "test.surbl.org",
  severity: "blocks",
  state: { is: "alive" },
  removal: "https://surbl.org/surbl-analysis",
  sources: [
    { url: "https://tamingdns.com/rbl/surbl", checked: "2026-11-22" },
    { url: "http://www.surbl.org/implementation.html", checked: "2026-11-22" },
  ],
});
