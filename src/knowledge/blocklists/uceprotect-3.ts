import { defineBlocklist } from "../blocklist.ts";

/** Whole providers with too many bad customers: says next to nothing about the address itself. */
export const uceprotect3 = defineBlocklist({
  id: "uceprotect-3",
  operator: "UCEPROTECT-Network",
  zone: "dnsbl-3.uceprotect.net",
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
