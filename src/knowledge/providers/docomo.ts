import { defineProvider } from "../wording.ts";

/** NTT docomo, au (KDDI), SoftBank: what its servers say in their own words. */
export const docomo = defineProvider({
  id: "docomo",
  name: "NTT docomo, au (KDDI), SoftBank",
  hosts: ["docomo.ne.jp", "ezweb.ne.jp", "au.com", "softbank.ne.jp", "kddi.ne.jp"],
  signs: ["docomo", "ezweb"],
  help: null,
  source: "docomo",
  says: {
    "recipient-unknown": [
      ["unknown user", "550 Unknown user someone@docomo.ne.jp docomo"],
      [
        "user unknown",
        "550 <someone@ezweb.ne.jp>: User unknown ezweb",
        { also: ["recipient-restricted", "sender-blocked"] },
      ],
    ],
    "server-unavailable": [["service not available", "421 docomo Service not available - too busy"]],
  },
});
