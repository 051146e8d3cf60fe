import type { CauseText } from "../../model/cause.ts";

/** The English texts of auth-failed, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Login refused",
  what: "The server ({server}) refused the login.",
  why: "A server that does not accept the user name, the password or the way of logging in lets nobody send.",
  fix: {
    "check-credentials":
      "Type the user name (often the whole mail address) and the password again; the same pair must work for reading mail.",
    "use-app-password":
      "If the account has two-step sign-in, or the provider no longer takes plain passwords, use an app password or sign in with OAuth.",
    "check-account":
      "Check on {server} that the account is not locked, may send over SMTP, and that the login methods offered really work.",
    "other-mechanism":
      "The same user name and password got in by another method: set the mail program to use {works}, instead of {mechanism}.",
    "mend-mechanism":
      "On {server}, mend {mechanism}, or stop offering it: it needs a stored form of the password that the account may lack.",
  },
} as const satisfies CauseText;
