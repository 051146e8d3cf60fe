import { defineProvider } from "../wording.ts";

/** Seznam.cz: what its servers say in their own words. */
export const seznam = defineProvider({
  id: "seznam",
  name: "Seznam.cz",
  hosts: ["seznam.cz", "email.cz"],
  signs: ["seznam"],
  help: "https://napoveda.seznam.cz/en/email/",
  source: "seznam",
  says: {
    "recipient-unknown": [["no such user", "550 5.1.1 No such user seznam"]],
    "content-spam": [["message was considered … spam", "550 message was considered spam"]],
  },
});
