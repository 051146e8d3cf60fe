import { defineBlocklist } from "../blocklist.ts";

/** Domains registered in the last four weeks: new, not bad. */
export const fmbFresh = defineBlocklist({
  id: "fmb-fresh",
  operator: "fmb.la",
  zone: "fresh.fmb.la",
  lists: "domain",
  codes: { "127.2.0.*": "new-domain" },
  severity: "risks",
  state: { is: "alive" },
  sources: [{ url: "https://newbeta.fmb.la/pages/about", checked: "2026-11-22" }],
});
