import { defineBlocklist } from "../blocklist.ts";

/** Sells quick removal and was accused of copying other lists' data. */
export const nszones = defineBlocklist({
  id: "nszones",
  operator: "nsZones",
  zone: "bl.nszones.com",
  otherZones: ["sbl.nszones.com", "dyn.nszones.com"],
  lists: "ip",
  codes: { "127.0.0.2": "known-spam-source", "127.0.0.3": "not-meant-to-send", "127.0.0.*": "listed" },
  severity: "risks",
  state: { is: "alive" },
  sources: [
    { url: "https://www.suped.com/learn/blocklists/nszones-spam-source-block-list-sbl", checked: "2026-11-22" },
    { url: "https://wordtothewise.com/2013/06/fake-dnsbls/", checked: "2026-11-22" },
  ],
});
