import { defineBlocklist } from "../blocklist.ts";

/** Driven off by attacks in 2003, and listed the whole world as it went. */
export const osirusoft = defineBlocklist({
  id: "osirusoft",
  operator: "Osirusoft (SPEWS)",
  zone: "relays.osirusoft.com",
  otherZones: ["spews.relays.osirusoft.com"],
  lists: "ip",
  codes: {},
  severity: "risks",
  state: { is: "closed", since: "2003-08-27" },
  sources: [
    { url: "http://www.bluewolfspirit.com/blog/2003/08/spam_blocking.html", checked: "2026-11-22" },
    { url: "http://www.seomastering.com/wiki/Spam_Prevention_Early_Warning_System", checked: "2026-11-22" },
  ],
});
