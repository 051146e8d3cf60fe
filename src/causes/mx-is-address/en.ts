import type { CauseText } from "../../model/cause.ts";

/** The English texts of mx-is-address, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "MX without a proper host name",
  what: "The MX record of {domain} holds {host}: an IP address, a lone dot beside other MX records, or a name to which the zone's own name was added by mistake.",
  why: "An MX record can only hold the name of a host; senders look this one up, find no address and do not deliver.",
  fix: {
    "write-name": "Give the mail server a name with an A or AAAA record, and put that name into the MX record.",
    "add-dot": "In a zone file, end a full name with a dot; without it the name of the zone is added.",
    "null-alone":
      "A lone dot (MX 0 .) says that the domain takes no mail, and has to be its only MX record: take it out if the domain does take mail.",
  },
} as const satisfies CauseText;
