import { defineBlocklist } from "../blocklist.ts";

/** Networks that sent spam to a Danish operator, larger ones where nobody answered his complaints. */
export const fabel = defineBlocklist({
  id: "fabel",
  operator: "Fabel",
  zone: "spamsources.fabel.dk",
  lists: "ip",
  codes: { "127.0.0.*": "known-spam-source" },
  severity: "risks",
  state: { is: "alive" },
  removal: "https://www.spamsources.fabel.dk/delist",
  sources: [
    { url: "https://helohub.com/rbl-detail/FABELSOURCES", checked: "2026-11-22" },
    { url: "https://helohub.com/rbl-detail/fabel-spamsources", checked: "2026-11-22" },
  ],
});
