import { defineBlocklist } from "../blocklist.ts";

/** Its domain expired; the new owner's wildcard lists every address. */
export const emailbasura = defineBlocklist({
  id: "emailbasura",
  operator: "Email Basura",
  zone: "bl.emailbasura.org",
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2019-10-30" },
  sources: [{ url: "https://github.com/EvotecIT/PSBlackListChecker/issues/8", checked: "2026-11-22" }],
});
