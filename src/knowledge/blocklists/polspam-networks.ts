import { defineBlocklist } from "../blocklist.ts";

/** Whole networks in which Polspam saw spam; its own advice is not to refuse on it. */
export const polspamNetworks = defineBlocklist({
  id: "polspam-networks",
  operator: "Polspam",
  zone: "bl-h3.rbl.polspam.pl",
  lists: "ip",
  codes: { "127.0.2.*": "bad-neighbourhood", "127.0.0.*": "bad-neighbourhood" },
  severity: "risks",
  state: { is: "alive" },
  removal: "https://polspam.pl/dlst.php",
  sources: [{ url: "https://glockapps.com/blacklist/bl-h3-rbl-polspam-pl", checked: "2026-11-22" }],
});
