import { defineBlocklist } from "../blocklist.ts";

/** A Lithuanian list of spam sources. */
export const brukalai = defineBlocklist({
  id: "brukalai",
  operator: "Brukalai",
  zone: "black.dnsbl.brukalai.lt",
  otherZones: ["light.dnsbl.brukalai.lt"],
  lists: "ip",
  codes: { "127.0.0.*": "listed" },
  severity: "risks",
  state: { is: "unverified" },
  sources: [
    {
      url: "https://github.com/EvotecIT/DomainDetective/blob/ba74ccc192d350ca4f5fb9abb1de29b9b2647170/Data/dnsbl.json",
      checked: "2026-11-22",
    },
  ],
});
