import { defineBlocklist } from "../blocklist.ts";

/** Complaints and wrong reverse DNS; its operator asks that it be used for scoring, not for refusing. */
export const spfbl = defineBlocklist({
  id: "spfbl",
  operator: "SPFBL.net",
  zone: "dnsbl.spfbl.net",
  lists: "ip",
  codes: {
    "127.0.0.2": "reported-spam-source",
    "127.0.0.3": "misconfigured-host",
    "127.0.0.4": "not-meant-to-send",
  },
  severity: "hinders",
  severities: { "misconfigured-host": "risks", "not-meant-to-send": "risks" },
  state: { is: "alive" },
  removal: "https://matrix.spfbl.net/",
  sources: [
    {
      url: "https://docs.hetrixtools.com/my-ip-is-blacklisted-on-spfbl-so-why-doesnt-your-platform-show-it",
      checked: "2026-11-22",
    },
  ],
});
