import type { CauseText } from "../../model/cause.ts";

/** The English texts of protocol-error, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "SMTP protocol error",
  what: "The dialogue with the server ({server}) failed over the protocol itself: the server took a command for unknown, malformed, out of order or wrongly parametrised, or its own answer was not what the protocol asks for. Stage of the dialogue: {stage}.",
  why: "Where client and server do not speak the same SMTP, the delivery ends there, and a repeat ends the same way.",
  fix: {
    "check-client":
      "Look in the log of the sending server for the command before this answer; update or reconfigure the program that sent it, and switch off pipelining or special parameters to test.",
    "check-between":
      "Bypass firewalls and virus scanners that inspect SMTP on the way: they alter commands without either side knowing.",
    "check-server": "If ordinary mail servers get this answer too, correct the configuration of {server}.",
    "distrust-server":
      "During the login the server did not keep to the rules of {mechanism}: it did not show that it knows the password itself. It may not be the server it claims to be; check its name and certificate before the password is used there again.",
    "mend-login":
      "On {server}, look in the log of the login service for {mechanism}, and mend it or stop offering it. The password was not judged.",
  },
} as const satisfies CauseText;
