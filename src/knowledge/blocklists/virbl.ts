import { defineBlocklist } from "../blocklist.ts";

/** Listed senders of viruses until 2017. */
export const virbl = defineBlocklist({
  id: "virbl",
  operator: "BIT (VIRBL)",
  zone: "virbl.bit.nl",
  otherZones: ["virbl.dnsbl.bit.nl"],
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2017-01" },
  sources: [{ url: "https://github.com/dmippolitov/pydnsbl/issues/48", checked: "2026-11-22" }],
});
