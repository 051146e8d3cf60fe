import { defineProvider } from "../wording.ts";

/** Charter / Spectrum: what its servers say in their own words. */
export const charter = defineProvider({
  id: "charter",
  name: "Charter / Spectrum",
  hosts: ["charter.net", "spectrum.net", "rr.com", "charter.com", "twc.com"],
  signs: [
    "aup in",
    "aup i",
    "aup out",
    "e1110",
    "e1120",
    "e2110",
    "e2120",
    "e2130",
    "e2140",
    "e2210",
    "e3110",
    "e4110",
  ],
  help: "https://www.spectrum.net/support/internet/understanding-email-error-codes",
  source: "charter",
  says: {
    "sender-domain-unresolvable": [
      ["@host does not exist e2110", "553 5.1.0 mx example.com does not exist E2110"],
      ["does not exist e2110", "553 5.1.0 example.com does not exist E2110"],
    ],
    "ip-blocked": [
      ["e1310", "554 E1310 blocked"],
      ["aup … blocked", "550 aup blocked"],
    ],
    "reputation-low": [
      ["aup i", "550 aup i"],
      ["e1110", "554 mx ESMTP not accepting connections. E1110", { also: ["ip-blocked"] }],
    ],
  },
});
