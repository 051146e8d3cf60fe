import { defineBlocklist } from "../blocklist.ts";

/** Its operator no longer names it among his lists. */
export const impWorm = defineBlocklist({
  id: "imp-worm",
  operator: "ImproWare",
  zone: "wormrbl.imp.ch",
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2025-07-24" },
  sources: [{ url: "https://github.com/dmippolitov/pydnsbl/issues/48", checked: "2026-11-22" }],
});
