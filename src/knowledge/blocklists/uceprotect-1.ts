import { defineBlocklist } from "../blocklist.ts";

/** Single addresses that hit its traps; entries expire seven days after the last hit. */
export const uceprotect1 = defineBlocklist({
  id: "uceprotect-1",
  operator: "UCEPROTECT-Network",
  zone: "dnsbl-1.uceprotect.net",
  lists: "ip",
  codes: { "127.0.0.2": "spam-trap-hit" },
  severity: "hinders",
  state: { is: "alive" },
  removal: "https://www.uceprotect.net/en/rblcheck.php",
  sources: [
    { url: "https://whatismyipaddress.com/uceprotect", checked: "2026-11-22" },
    { url: "https://github.com/ShlomiPorush/mailcow-logs-viewer/issues/62", checked: "2026-11-22" },
  ],
});
