import { defineBlocklist } from "../blocklist.ts";

/** Home connections that should not send mail directly; says nothing about harm done. */
export const abuseRoPbl = defineBlocklist({
  id: "abuse-ro-pbl",
  operator: "abuse.ro",
  zone: "pbl.abuse.ro",
  lists: "ip",
  codes: { "127.0.0.9": "not-meant-to-send" },
  severity: "risks",
  state: { is: "alive" },
  removal: "https://abuse.ro/",
  sources: [{ url: "https://abuse.ro", checked: "2026-11-22" }],
});
