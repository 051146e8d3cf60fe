import type { CauseText } from "../../model/cause.ts";

/** The English texts of protocol-error, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Command not accepted",
  what: "The server ({server}) answered that a command was wrong: unknown, malformed, out of order or with a parameter it does not take. Stage of the dialogue: {stage}.",
  why: "Where client and server do not speak the same SMTP, the delivery ends there, and a repeat ends the same way.",
  fix: {
    "check-client":
      "Look in the log of the sending server for the command before this answer; update or reconfigure the program that sent it, and switch off pipelining or special parameters to test.",
    "check-between":
      "Bypass firewalls and virus scanners that inspect SMTP on the way: they alter commands without either side knowing.",
    "check-server": "If ordinary mail servers get this answer too, correct the configuration of {server}.",
  },
} as const satisfies CauseText;
