import { defineBlocklist } from "../blocklist.ts";

/** Answers only under a customer's own key: receivers name it, we cannot ask it. */
export const abusix = defineBlocklist({
  id: "abusix",
  operator: "Abusix",
  zone: "combined.mail.abusix.zone",
  otherZones: ["mail.abusix.zone"],
  keyZone: "combined.mail.abusix.zone",
  lists: "ip",
  families: [4, 6],
  codes: { "127.0.0.*": "known-spam-source" },
  severity: "blocks",
  state: { is: "keyed" },
  removal: "https://lookup.abusix.com/",
  sources: [
    { url: "https://abusix.com/blog/abusix-mail-intelligence-billing-demystified/", checked: "2026-11-22" },
    {
      url: "https://docs.abusix.com/lookup-and-delisting/etXXhES8PMHJSheqsd1gtL/lookup-and-delisting-overview/oiSPbdSD2nyd4MAXieazYn",
      checked: "2026-11-22",
    },
  ],
});
