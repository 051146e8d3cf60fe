import { defineBlocklist } from "../blocklist.ts";

/** Senders of misdirected bounces and callouts; meant to be asked for the null sender only. */
export const backscatterer = defineBlocklist({
  id: "backscatterer",
  operator: "backscatterer.org",
  zone: "ips.backscatterer.org",
  lists: "ip",
  codes: { "127.0.0.2": "backscatter-source" },
  severity: "risks",
  state: { is: "alive" },
  removal: "https://www.backscatterer.org/?target=test",
  sources: [{ url: "https://www.backscatterer.org/?target=usage", checked: "2026-11-22" }],
});
