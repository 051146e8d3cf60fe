import { defineProvider } from "../wording.ts";

/** Zoho Mail: what its servers say in their own words. */
export const zoho = defineProvider({
  id: "zoho",
  name: "Zoho Mail",
  hosts: ["zoho.com", "zohomail.com", "zoho.eu"],
  signs: ["zoho"],
  help: "https://www.zoho.com/mail/help/adminconsole/bounce-codes.html",
  source: "zoho",
  says: {
    "recipient-restricted": [
      [
        "mailbox delivery restricted by policy error",
        "452 <someone@zoho.com> Mailbox delivery restricted by policy error",
        { also: ["policy-block", "recipient-disabled"] },
      ],
    ],
    "recipient-unknown": [["user does not exist", "550 5.1.1 User does not exist - <someone@zoho.com> zoho"]],
    "relay-denied": [
      ["relaying disallowed", "553 Relaying disallowed as someone@example.com zoho", { also: ["sender-not-allowed"] }],
    ],
    "rate-limited": [
      ["unusual sending activity", "550 5.4.6 Unusual sending activity detected. zoho", { also: ["sender-blocked"] }],
    ],
  },
});
