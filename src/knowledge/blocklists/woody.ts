import { defineBlocklist } from "../blocklist.ts";

/** A Swiss administrator's own list of spammers, fed by a trap. */
export const woody = defineBlocklist({
  id: "woody",
  operator: "Woody's SMTP Blacklist",
  zone: "blacklist.woody.ch",
  lists: "ip",
  codes: { "127.0.0.*": "known-spam-source" },
  severity: "risks",
  state: { is: "unverified" },
  sources: [
    { url: "https://helohub.com/rbl-detail/woodys-smtp", checked: "2026-11-22" },
    { url: "http://blacklist.woody.ch/rblcheck.php3", checked: "2026-11-22" },
  ],
});
