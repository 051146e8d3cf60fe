import { defineBlocklist } from "../blocklist.ts";

/** Its domain lapsed in 2019; the new owner's wildcard lists every address. */
export const spamcannibal = defineBlocklist({
  id: "spamcannibal",
  operator: "SpamCannibal",
  zone: "bl.spamcannibal.org",
  otherZones: ["spamcannibal.org"],
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2019-05-30" },
  sources: [{ url: "https://github.com/chrislee35/dnsbl-client/pull/7", checked: "2026-11-22" }],
});
