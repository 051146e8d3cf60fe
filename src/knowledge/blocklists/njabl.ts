import { defineBlocklist } from "../blocklist.ts";

/** Emptied in 2013; since January 2024 a squatter's wildcard makes it list every address. */
export const njabl = defineBlocklist({
  id: "njabl",
  operator: "NJABL",
  zone: "dnsbl.njabl.org",
  otherZones: ["njabl.org"],
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2013-03-01" },
  sources: [{ url: "https://en.wikipedia.org/wiki/Not_Just_Another_Bogus_List", checked: "2026-11-22" }],
});
