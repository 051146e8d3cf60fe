import { defineBlocklist } from "../blocklist.ts";

/** Attackers that server owners reported within the last 48 hours, by the service they attacked. */
export const blocklistDe = defineBlocklist({
  id: "blocklist-de",
  operator: "blocklist.de",
  zone: "bl.blocklist.de",
  otherZones: ["all.bl.blocklist.de"],
  lists: "ip",
  codes: {
    "127.0.0.2": "reported-spam-source",
    "127.0.0.8": "infected-host",
    "127.0.0.9": "reported-spam-source",
    "127.0.0.19": "reported-spam-source",
    "127.0.0.*": "attacker",
  },
  severity: "hinders",
  state: { is: "alive" },
  removal: "https://www.blocklist.de/en/delist.html",
  sources: [{ url: "https://www.blocklist.de/de/rbldns.html", checked: "2026-11-22" }],
});
