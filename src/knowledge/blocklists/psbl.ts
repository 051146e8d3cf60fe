import { defineBlocklist } from "../blocklist.ts";

/** Fed by spam traps; anybody may take an address off. */
export const psbl = defineBlocklist({
  id: "psbl",
  operator: "PSBL",
  zone: "psbl.surriel.com",
  lists: "ip",
  codes: { "127.0.0.2": "spam-trap-hit" },
  severity: "hinders",
  state: { is: "alive" },
  removal: "https://psbl.org/remove",
  sources: [
    { url: "https://psbl.surriel.com/howto/", checked: "2026-11-22" },
    { url: "https://domaincare.io/blacklists/psbl", checked: "2026-11-22" },
  ],
});
