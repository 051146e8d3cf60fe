import { defineBlocklist } from "../blocklist.ts";

/** Probably never meant for the public; broken since 2018. */
export const cyberlogic = defineBlocklist({
  id: "cyberlogic",
  operator: "Cyberlogic",
  zone: "dnsbl.cyberlogic.net",
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2018-05" },
  sources: [{ url: "https://github.com/modoboa/modoboa/issues/1496", checked: "2026-11-22" }],
});
