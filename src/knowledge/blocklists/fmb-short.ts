import { defineBlocklist } from "../blocklist.ts";

/** Shorteners of links: no harm by themselves. */
export const fmbShort = defineBlocklist({
  id: "fmb-short",
  operator: "fmb.la",
  zone: "short.fmb.la",
  lists: "domain",
  codes: { "127.0.0.2": "link-shortener" },
  severity: "risks",
  state: { is: "alive" },
  sources: [{ url: "https://newbeta.fmb.la/pages/about", checked: "2026-11-22" }],
});
