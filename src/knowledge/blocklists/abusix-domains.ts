import { defineBlocklist } from "../blocklist.ts";

/** Domains in spam; only behind a customer's own key. */
export const abusixDomains = defineBlocklist({
  id: "abusix-domains",
  operator: "Abusix",
  zone: "dblack.mail.abusix.zone",
  otherZones: ["nod.mail.abusix.zone"],
  keyZone: "dblack.mail.abusix.zone",
  lists: "domain",
  asked: "whole",
  codes: { "127.0.1.*": "abused-domain", "127.0.0.*": "abused-domain" },
  severity: "hinders",
  state: { is: "keyed" },
  removal: "https://lookup.abusix.com/",
  sources: [
    { url: "https://docs.abusix.ai/en/articles/3196705-dblack", checked: "2026-11-22" },
    {
      url: "https://github.com/EvotecIT/DomainDetective/blob/ba74ccc192d350ca4f5fb9abb1de29b9b2647170/Data/dnsbl.json",
      checked: "2026-11-22",
    },
  ],
});
