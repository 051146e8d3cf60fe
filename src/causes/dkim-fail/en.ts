import type { CauseText } from "../../model/cause.ts";

/** The English texts of dkim-fail, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "DKIM refused",
  what: "Mail of {domain} has no DKIM signature that is accepted. The server that answered so: {server}. What verifying the given message showed: {problem}.",
  why: "A DKIM signature proves that the domain vouches for the mail unchanged; receivers that insist on it refuse mail without a good one.",
  fix: {
    "sign-mail": "Sign outgoing mail with DKIM on the server that sends it last, for the domain in the From: header.",
    "check-key":
      "Check that the public key under selector._domainkey of {domain} is published and matches the private key the server signs with.",
    "keep-intact":
      "Make sure that nothing changes the mail after it was signed: footers, virus scanners and gateways break signatures.",
  },
} as const satisfies CauseText;
