import { defineBlocklist } from "../blocklist.ts";

/** A Hungarian administrator's own list. */
export const pofon = defineBlocklist({
  id: "pofon",
  operator: "rbl.foobar.hu",
  zone: "pofon.foobar.hu",
  lists: "ip",
  families: [4, 6],
  codes: { "127.0.0.*": "listed" },
  severity: "risks",
  state: { is: "unverified" },
  sources: [
    {
      url: "https://github.com/luids-io/xlist-database/blob/66ae95ce67b394ddc70cb851c90f5cd7287601fc/services/dnsxl/pofon-foobar-hu.json",
      checked: "2026-11-22",
    },
  ],
});
