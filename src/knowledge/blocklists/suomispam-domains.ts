import { defineBlocklist } from "../blocklist.ts";

/** Domains in spam that is Finnish or aimed at Finland. */
export const suomispamDomains = defineBlocklist({
  id: "suomispam-domains",
  operator: "Suomispam",
  zone: "dbl.suomispam.net",
  lists: "domain",
  codes: { "127.0.0.*": "abused-domain" },
  severity: "risks",
  state: { is: "alive" },
  removal: "https://suomispam.net/",
  sources: [
    { url: "https://suomispam.net/", checked: "2026-11-22" },
    {
      url: "https://github.com/O-X-L/dnsbl-checker/blob/24f6eb992d229791becf2d57ba5dccf9ea82f33c/Providers.md",
      checked: "2026-11-22",
    },
  ],
});
