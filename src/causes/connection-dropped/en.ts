import type { CauseText } from "../../model/cause.ts";

/** The English texts of connection-dropped, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Connection lost during the dialogue",
  what: "The connection to {server} was made and then lost before the dialogue was over. Last stage: {stage}. Its role here: {role}.",
  why: "A mail that is interrupted midway is not delivered; the sending server keeps it and tries again.",
  fix: {
    "try-again": "Let the queue try again; a single lost connection is usually over within the hour.",
    "check-server-log":
      "On {server}, look in the mail log at that time for crashes, overload, or a filter that hangs up without a reply.",
    "check-firewall":
      "If it happens every time, look for a firewall or SMTP inspection between the two servers, and for large packets that get lost (path MTU).",
    "check-program":
      "In the mail program, check port and encryption of the outgoing server (587 with STARTTLS, 465 with SSL/TLS), try once without the virus scanner's check of mail, and give large attachments more time (server timeout).",
  },
} as const satisfies CauseText;
