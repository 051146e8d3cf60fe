import type { CauseText } from "../../model/cause.ts";

/** The English texts of auth-failed, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Login refused",
  what: "The server ({server}) refused the login. Reason it names: {reason}.",
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
    "allow-smtp-login":
      'The password is not at fault: sending by login is switched off there. Microsoft 365: an administrator turns on "Authenticated SMTP" for the mailbox (admin center: Users > Active users > Mail > Manage email apps), or for the whole organisation (Set-TransportConfig -SmtpClientAuthenticationDisabled $false).',
    "sign-in-otherwise":
      "The server no longer takes the plain password of this account: create an app password and enter that, or let the program sign in with OAuth. Google: https://myaccount.google.com/apppasswords",
  },
} as const satisfies CauseText;
