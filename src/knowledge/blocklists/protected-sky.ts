import { defineBlocklist } from "../blocklist.ts";

/** Spamhaus called it a fraud; its domain is for sale. */
export const protectedSky = defineBlocklist({
  id: "protected-sky",
  operator: "Protected Sky",
  zone: "bad.psky.me",
  otherZones: ["psky.me"],
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2019-05" },
  sources: [
    { url: "https://github.com/modoboa/modoboa/issues/1735", checked: "2026-11-22" },
    { url: "https://github.com/charlesabarnes/SPFtoolbox/pull/103", checked: "2026-11-22" },
  ],
});
