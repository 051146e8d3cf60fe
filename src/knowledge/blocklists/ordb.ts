import { defineBlocklist } from "../blocklist.ts";

/** Listed open relays until 2006, and the whole world in 2008 to be rid of those who still asked. */
export const ordb = defineBlocklist({
  id: "ordb",
  operator: "ORDB",
  zone: "relays.ordb.org",
  otherZones: ["ordb.org"],
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2006" },
  sources: [
    {
      url: "https://reviewmyemails.com/emailalmanac/spam-filters-and-blocklists/major-blocklists-services/which-blocklists-have-shut-down-or-are-defunct",
      checked: "2026-11-22",
    },
    { url: "http://securityandthe.net/2009/03/10/dsbl-blacklist-gone/", checked: "2026-11-22" },
  ],
});
