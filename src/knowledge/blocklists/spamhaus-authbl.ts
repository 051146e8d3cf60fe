import { defineBlocklist } from "../blocklist.ts";

/** Hosts seen guessing passwords; only behind a customer's key. */
export const spamhausAuthbl = defineBlocklist({
  id: "spamhaus-authbl",
  operator: "Spamhaus",
  zone: "authbl.dq.spamhaus.net",
  keyZone: "authbl.dq.spamhaus.net",
  lists: "ip",
  families: [4, 6],
  codes: { "127.0.0.*": "attacker" },
  severity: "hinders",
  state: { is: "keyed" },
  removal: "https://check.spamhaus.org/",
  sources: [
    {
      url: "https://docs.spamhaus.com/datasets/docs/source/10-data-type-documentation/datasets/040-zones.html",
      checked: "2026-11-22",
    },
    { url: "https://github.com/spamhaus/spamassassin-dqs", checked: "2026-11-22" },
  ],
});
