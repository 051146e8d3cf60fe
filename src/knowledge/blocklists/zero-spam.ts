import { defineBlocklist } from "../blocklist.ts";

/** Spam-trap hits; the last octet only numbers the trap. */
export const zeroSpam = defineBlocklist({
  id: "zero-spam",
  operator: "0spam",
  zone: "bl.0spam.org",
  otherZones: ["rbl.0spam.org"],
  lists: "ip",
  codes: { "127.0.0.*": "spam-trap-hit" },
  severity: "risks",
  state: { is: "alive" },
  removal: "https://0spam.org/",
  sources: [{ url: "https://0spam.org/how-does-the-0spam-service-work", checked: "2026-11-22" }],
});
