import { defineBlocklist } from "../blocklist.ts";

/** Domains without the mailboxes that the rules ask for; closed in 2012. */
export const rfcIgnorant = defineBlocklist({
  id: "rfc-ignorant",
  operator: "RFC-Ignorant",
  zone: "fulldom.rfc-ignorant.org",
  otherZones: ["rfc-ignorant.org"],
  lists: "domain",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2012-09-15" },
  sources: [
    { url: "http://rfc-clueless.org/", checked: "2026-11-22" },
    { url: "https://rfc-ignorant.de/history/rfc-ignorant-org.html", checked: "2026-11-22" },
  ],
});
