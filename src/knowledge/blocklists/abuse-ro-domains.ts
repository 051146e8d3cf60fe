import { defineBlocklist } from "../blocklist.ts";

/** Romanian list of domains that send spam. */
export const abuseRoDomains = defineBlocklist({
  id: "abuse-ro-domains",
  operator: "abuse.ro",
  zone: "dbl.abuse.ro",
  lists: "domain",
  codes: { "127.0.0.*": "abused-domain" },
  severity: "risks",
  state: { is: "alive" },
  removal: "https://abuse.ro/",
  sources: [{ url: "https://abuse.ro", checked: "2026-11-22" }],
});
