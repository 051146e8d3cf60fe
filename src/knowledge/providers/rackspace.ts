import { defineProvider } from "../wording.ts";

/** Rackspace Email: what its servers say in their own words. */
export const rackspace = defineProvider({
  id: "rackspace",
  name: "Rackspace Email",
  hosts: ["emailsrvr.com", "rackspace.com"],
  signs: ["emailsrvr", "rackspace"],
  help: "https://docs.rackspace.com/docs/smtp-error-codes",
  source: "rackspace",
  says: {
    "content-spam": [
      [
        "because it was detected as spam",
        "550 Your message was rejected because it was detected as spam emailsrvr.com",
      ],
    ],
    "ip-listed-dnsbl": [["mail from … rejected by … emailsrvr", "550 mail from rejected by emailsrvr"]],
    "rate-limited": [["too many messages in the last", "550 too many messages in the last"]],
  },
});
