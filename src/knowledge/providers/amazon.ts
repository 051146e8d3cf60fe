import { defineProvider } from "../wording.ts";

/** Amazon SES, WorkMail: what its servers say in their own words. */
export const amazon = defineProvider({
  id: "amazon",
  name: "Amazon SES, WorkMail",
  hosts: ["amazonaws.com", "amazonses.com", "amazon.com"],
  signs: ["amazon ses"],
  help: "https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html",
  source: "amazon",
  says: {
    "sender-not-allowed": [
      ["email address is not verified", "554 Message rejected: Email address is not verified. amazonaws.com"],
    ],
    "rate-limited": [
      ["maximum sending rate exceeded", "454 Throttling failure: Maximum sending rate exceeded. amazonaws.com"],
      ["daily message quota exceeded", "454 Throttling failure: Daily message quota exceeded. amazonaws.com"],
    ],
  },
});
