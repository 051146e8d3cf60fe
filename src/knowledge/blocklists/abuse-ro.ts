import { defineBlocklist } from "../blocklist.ts";

/** Romanian list of spam sources, abused hosts and bad networks. */
export const abuseRo = defineBlocklist({
  id: "abuse-ro",
  operator: "abuse.ro",
  zone: "rbl.abuse.ro",
  lists: "ip",
  codes: { "127.0.0.2": "known-spam-source", "127.0.0.3": "infected-host", "127.0.0.4": "bad-neighbourhood" },
  severity: "risks",
  state: { is: "alive" },
  removal: "https://abuse.ro/",
  sources: [{ url: "https://abuse.ro", checked: "2026-11-22" }],
});
