import type { CauseText } from "../../model/cause.ts";

/** The English texts of local-delivery-failed, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Failed delivery into the mailbox",
  what: "The server ({server}) reports that it could not store or hand over the mail for its recipient ({recipient}): the program or the directory for the last step failed.",
  why: "The mail reached the right server; a filter, a script, a forwarding or the rights of the mailbox there stop it.",
  fix: {
    "check-delivery-agent":
      "Run the delivery for {recipient} by hand and read the log: rights and owner of the mailbox, filter rules (procmail, sieve), pipes and their exit code, forwarding files.",
    "tell-recipient": "Tell the recipient another way: nothing on the sending side can put this right.",
  },
} as const satisfies CauseText;
