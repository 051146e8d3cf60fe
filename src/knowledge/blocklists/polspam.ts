import { defineBlocklist } from "../blocklist.ts";

/** Polish list of spam sources kept by volunteers. */
export const polspam = defineBlocklist({
  id: "polspam",
  operator: "Polspam",
  zone: "bl.rbl.polspam.pl",
  lists: "ip",
  codes: { "127.0.2.*": "known-spam-source", "127.0.0.*": "known-spam-source" },
  severity: "risks",
  state: { is: "alive" },
  removal: "https://polspam.pl/dlst.php",
  sources: [{ url: "https://www.suped.com/learn/blocklists/polspam-blacklist-bl", checked: "2026-11-22" }],
});
