import { defineBlocklist } from "../blocklist.ts";

/** Romanian list of domains that spam links to. */
export const abuseRoUri = defineBlocklist({
  id: "abuse-ro-uri",
  operator: "abuse.ro",
  zone: "uribl.abuse.ro",
  lists: "domain",
  codes: { "127.0.0.2": "spamvertised", "127.0.0.4": "spamvertised", "127.0.0.9": "dynamic-domain" },
  severity: "risks",
  state: { is: "alive" },
  removal: "https://abuse.ro/",
  sources: [
    { url: "https://abuse.ro", checked: "2026-11-22" },
    {
      url: "https://www.suped.com/learn/blocklists/abusero-uniform-resource-identifier-blacklist-uribl",
      checked: "2026-11-22",
    },
  ],
});
