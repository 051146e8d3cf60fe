import { defineBlocklist } from "../blocklist.ts";

/** A Hungarian university's list of spam and scam sources. */
export const singularis = defineBlocklist({
  id: "singularis",
  operator: "SINGULARis (University of Pécs)",
  zone: "singular.ttk.pte.hu",
  lists: "ip",
  codes: { "127.0.0.*": "known-spam-source" },
  severity: "risks",
  state: { is: "unverified" },
  sources: [
    {
      url: "https://github.com/O-X-L/dnsbl-checker/blob/24f6eb992d229791becf2d57ba5dccf9ea82f33c/Providers.md",
      checked: "2026-11-22",
    },
    {
      url: "https://github.com/luids-io/xlist-database/blob/59b162725bfbbf778bb813dcc71e128d5cb5235f/csv/summary-dnsxl.csv",
      checked: "2026-11-22",
    },
  ],
});
