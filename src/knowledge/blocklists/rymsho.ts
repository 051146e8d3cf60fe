import { defineBlocklist } from "../blocklist.ts";

/** A Russian administrator's own list. */
export const rymsho = defineBlocklist({
  id: "rymsho",
  operator: "Rymsho",
  zone: "dnsbl.rymsho.ru",
  lists: "ip",
  codes: { "127.0.0.*": "listed" },
  severity: "risks",
  state: { is: "unverified" },
  sources: [
    {
      url: "https://github.com/luids-io/xlist-database/blob/59b162725bfbbf778bb813dcc71e128d5cb5235f/csv/summary-dnsxl.csv",
      checked: "2026-11-22",
    },
  ],
});
