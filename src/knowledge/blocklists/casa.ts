import { defineBlocklist } from "../blocklist.ts";

/** China's own list, for mail to China. */
export const casa = defineBlocklist({
  id: "casa",
  operator: "China Anti-Spam Alliance",
  zone: "cbl.anti-spam.org.cn",
  lists: "ip",
  codes: { "127.0.8.*": "known-spam-source" },
  severity: "risks",
  state: { is: "unverified" },
  sources: [{ url: "http://anti-spam.org.cn/AID/711", checked: "2026-11-22" }],
});
