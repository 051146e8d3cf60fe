import { defineBlocklist } from "../blocklist.ts";

/** Domains seen as links in spam. It refuses busy resolvers with 127.0.0.1, which many receivers mistake for a listing. */
export const uribl = defineBlocklist({
  id: "uribl",
  operator: "URIBL",
  zone: "multi.uribl.com",
  otherZones: ["black.uribl.com", "grey.uribl.com", "red.uribl.com"],
  lists: "domain",
  codes: { "127.0.0.2": "spamvertised", "127.0.0.*": "listed" },
  refusals: { "127.0.0.1": "query-refused" },
  listedPoint: "test.uribl.com",
  severity: "hinders",
  state: { is: "alive" },
  removal: "https://admin.uribl.com/",
  sources: [{ url: "https://uribl.com/refused.shtml", checked: "2026-11-22" }],
});
