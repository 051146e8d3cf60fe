import { defineBlocklist } from "../blocklist.ts";

/** Hosts seen in automated abuse; made for chat networks, so few mail servers refuse on it. */
export const dronebl = defineBlocklist({
  id: "dronebl",
  operator: "DroneBL",
  zone: "dnsbl.dronebl.org",
  lists: "ip",
  codes: {
    "127.0.0.3": "infected-host",
    "127.0.0.5": "infected-host",
    "127.0.0.6": "attacker",
    "127.0.0.8": "open-proxy",
    "127.0.0.9": "open-proxy",
    "127.0.0.10": "infected-host",
    "127.0.0.11": "infected-host",
    "127.0.0.13": "attacker",
    "127.0.0.14": "open-resolver",
    "127.0.0.16": "attacker",
    "127.0.0.*": "listed",
  },
  severity: "hinders",
  severities: { "open-resolver": "risks" },
  state: { is: "alive" },
  removal: "https://dronebl.org/lookup",
  sources: [
    { url: "https://dronebl.org/docs/howtouse", checked: "2026-11-22" },
    { url: "https://domaincare.io/blacklists/dronebl", checked: "2026-11-22" },
  ],
});
