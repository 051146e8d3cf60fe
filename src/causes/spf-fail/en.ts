import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "SPF failure",
  what: "{ip} is not accepted as a sender for {domain}. Result of our own SPF check: {result}. Published record: {record}. Could not be looked up by the receiver: {unread}.",
  why: "SPF lets a domain say which addresses may send for it, and receivers refuse or distrust the others. (Our own result is {passed}: the receiver saw another address, or an older record.)",
  fix: {
    authorise: "If {ip} may send for {domain}, publish this SPF record in place of the present one: {proposal}",
    "add-address": "If {ip} may send for {domain}, add it to the SPF record of that domain.",
    "mend-lookup":
      "Have the name servers of {domain} checked: the receiver got no answer when it asked for the SPF record, and put the mail off for that. It is sent again by itself.",
    "send-elsewhere": "If it may not, send through a server that the record of {domain} already names.",
  },
} as const satisfies CauseText;
