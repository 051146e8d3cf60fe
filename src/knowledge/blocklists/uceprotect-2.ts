import { defineBlocklist } from "../blocklist.ts";

/** Whole allocations with too many bad neighbours: says little about the address itself. */
export const uceprotect2 = defineBlocklist({
  id: "uceprotect-2",
  operator: "UCEPROTECT-Network",
  zone: "dnsbl-2.uceprotect.net",
  lists: "ip",
  codes: { "127.0.0.2": "bad-neighbourhood" },
  severity: "risks",
  state: { is: "alive" },
  removal: "https://www.uceprotect.net/en/rblcheck.php",
  sources: [
    { url: "https://helohub.com/rbl-detail/uceprotect-2", checked: "2026-11-22" },
    { url: "https://github.com/ShlomiPorush/mailcow-logs-viewer/issues/62", checked: "2026-11-22" },
  ],
});
