import { defineBlocklist } from "../blocklist.ts";

/** Hosts with wrong reverse DNS. */
export const polspamReverse = defineBlocklist({
  id: "polspam-reverse",
  operator: "Polspam",
  zone: "bl-h5.rbl.polspam.pl",
  lists: "ip",
  codes: { "127.0.2.*": "misconfigured-host", "127.0.0.*": "misconfigured-host" },
  severity: "risks",
  state: { is: "alive" },
  removal: "https://polspam.pl/dlst.php",
  sources: [{ url: "https://www.suped.com/blocklists/polspam-wrong-reverse-blacklist-bl", checked: "2026-11-22" }],
});
