import { defineBlocklist } from "../blocklist.ts";

/** Weighs many other lists and keeps the worst; entries go after seven quiet days. */
export const fmb = defineBlocklist({
  id: "fmb",
  operator: "fmb.la",
  zone: "bl.fmb.la",
  lists: "ip",
  codes: {
    "127.0.0.2": "known-spam-source",
    "127.0.1.2": "low-reputation",
    "127.0.1.*": "bad-neighbourhood",
    "127.0.2.2": "bad-neighbourhood",
  },
  severity: "risks",
  state: { is: "alive" },
  removal: "https://fmb.la/",
  sources: [{ url: "https://newbeta.fmb.la/pages/about", checked: "2026-11-22" }],
});
