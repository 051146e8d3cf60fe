import { defineBlocklist } from "../blocklist.ts";

/** Emptied in 2023 after twenty years; it lists nobody. */
export const wpbl = defineBlocklist({
  id: "wpbl",
  operator: "WPBL",
  zone: "db.wpbl.info",
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2023-11" },
  sources: [
    { url: "https://github.com/killmasta93/tutorials/issues/3", checked: "2026-11-22" },
    { url: "https://tamingdns.com/rbl", checked: "2026-11-22" },
  ],
});
