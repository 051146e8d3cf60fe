import { defineBlocklist } from "../blocklist.ts";

/** SBL, CSS, XBL and PBL in one zone: the list most receivers refuse on. */
export const spamhausZen = defineBlocklist({
  id: "spamhaus-zen",
  operator: "Spamhaus",
  zone: "zen.spamhaus.org",
  otherZones: [
    "sbl.spamhaus.org",
    "css.spamhaus.org",
    "xbl.spamhaus.org",
    "pbl.spamhaus.org",
    "sbl-xbl.spamhaus.org",
    "zen.dq.spamhaus.net",
    "sbl.dq.spamhaus.net",
    "xbl.dq.spamhaus.net",
    "pbl.dq.spamhaus.net",
  ],
  keyZone: "zen.dq.spamhaus.net",
  lists: "ip",
  families: [4, 6],
  codes: {
    "127.0.0.2": "known-spam-source",
    "127.0.0.3": "low-reputation",
    "127.0.0.4": "infected-host",
    "127.0.0.5": "infected-host",
    "127.0.0.6": "infected-host",
    "127.0.0.7": "infected-host",
    "127.0.0.9": "hijacked-network",
    "127.0.0.10": "not-meant-to-send",
    "127.0.0.11": "not-meant-to-send",
    "127.0.0.30": "botnet-controller",
  },
  refusals: {
    "127.255.255.252": "misspelt-zone",
    "127.255.255.254": "public-resolver",
    "127.255.255.255": "too-many-queries",
  },
  severity: "blocks",
  // A policy listing says what kind of address it is, not that it did harm.
  severities: { "not-meant-to-send": "hinders" },
  state: { is: "alive" },
  removal: "https://check.spamhaus.org/",
  sources: [
    {
      url: "https://docs.spamhaus.com/datasets/docs/source/10-data-type-documentation/datasets/040-zones.html",
      checked: "2026-11-22",
    },
  ],
});
