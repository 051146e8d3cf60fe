import { defineBlocklist } from "../blocklist.ts";

/** China's list of spammers joined with its list of dynamic addresses. */
export const casaPlus = defineBlocklist({
  id: "casa-plus",
  operator: "China Anti-Spam Alliance",
  zone: "cblplus.anti-spam.org.cn",
  otherZones: ["cblless.anti-spam.org.cn", "cdl.anti-spam.org.cn"],
  lists: "ip",
  codes: { "127.0.8.2": "known-spam-source", "127.0.8.4": "not-meant-to-send", "127.0.8.*": "listed" },
  severity: "risks",
  state: { is: "unverified" },
  sources: [{ url: "http://anti-spam.org.cn/AID/711", checked: "2026-11-22" }],
});
