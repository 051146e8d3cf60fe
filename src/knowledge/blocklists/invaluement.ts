import { defineBlocklist } from "../blocklist.ts";

/** Senders that other lists missed, and their networks; sold to subscribers only. */
export const invaluement = defineBlocklist({
  id: "invaluement",
  operator: "Invaluement",
  zone: "sip.invaluement.com",
  otherZones: ["sip24.invaluement.com", "ivmsip.dnsbl.invaluement.com", "ivmsip24.dnsbl.invaluement.com"],
  lists: "ip",
  codes: { "127.0.0.*": "known-spam-source" },
  severity: "hinders",
  state: { is: "keyed" },
  removal: "https://www.invaluement.com/",
  sources: [
    { url: "http://dnsbl.invaluement.com/", checked: "2026-11-22" },
    { url: "https://knowledge.validity.com/hc/en-us/articles/220567887-Invaluement-blocklist", checked: "2026-11-22" },
  ],
});
