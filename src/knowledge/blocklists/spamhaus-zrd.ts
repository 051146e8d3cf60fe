import { defineBlocklist } from "../blocklist.ts";

/** Domains first seen within a day; only behind a customer's key. */
export const spamhausZrd = defineBlocklist({
  id: "spamhaus-zrd",
  operator: "Spamhaus",
  zone: "zrd.dq.spamhaus.net",
  keyZone: "zrd.dq.spamhaus.net",
  lists: "domain",
  asked: "whole",
  codes: { "127.0.2.*": "new-domain" },
  severity: "risks",
  state: { is: "keyed" },
  removal: "https://check.spamhaus.org/",
  sources: [{ url: "https://github.com/spamhaus/spamassassin-dqs", checked: "2026-11-22" }],
});
