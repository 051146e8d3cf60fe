import { defineProvider } from "../wording.ts";

/** AT&T: what its servers say in their own words. */
export const att = defineProvider({
  id: "att",
  name: "AT&T",
  hosts: ["att.net", "sbcglobal.net", "bellsouth.net", "prodigy.net", "mailrelay.att.net"],
  signs: ["attrbl", "flph", "flpd"],
  help: "https://www.att.com/esupport/postmaster/",
  source: "att",
  says: {
    "ip-listed-dnsbl": [
      [
        "dnsrbl blocked for abuse",
        "521 DNSRBL: Blocked for abuse. See http://att.net/blocks",
        { also: ["ip-blocked"] },
      ],
      ["attrbl", "553 5.3.0 flph1 DNSBL:ATTRBL 521< 192.0.2.1 >_is_blocked.", { also: ["ip-blocked"] }],
      ["dnsbl rbl", "553 5.3.0 flpd1 DNSBL:RBL 521< 192.0.2.1 >_is_blocked.", { also: ["ip-blocked"] }],
      [
        "blocked by sbc blacklist",
        "521-192.0.2.1 blocked by sbc:blacklist.mailrelay.att.net.",
        { also: ["ip-blocked"] },
      ],
    ],
  },
});
