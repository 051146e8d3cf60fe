import { defineBlocklist } from "../blocklist.ts";

/** Domains that appear in nothing but spam; sold to subscribers only. */
export const invaluementUri = defineBlocklist({
  id: "invaluement-uri",
  operator: "Invaluement",
  zone: "uri.invaluement.com",
  otherZones: ["ivmuri.dnsbl.invaluement.com"],
  lists: "domain",
  codes: { "127.0.0.*": "spamvertised" },
  severity: "hinders",
  state: { is: "keyed" },
  removal: "https://www.invaluement.com/",
  sources: [
    { url: "http://dnsbl.invaluement.com/ivmuri/", checked: "2026-11-22" },
    { url: "https://knowledge.validity.com/hc/en-us/articles/220567887-Invaluement-blocklist", checked: "2026-11-22" },
  ],
});
