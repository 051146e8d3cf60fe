import type { CauseText } from "../../model/cause.ts";

/** The English texts of ip-dynamic, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Sending address taken for a dynamic one",
  what: "The server ({server}) answered that the sending address ({ip}) looks dynamic or residential and should not deliver mail directly.",
  why: "Mail straight from home and dial-up connections is mostly spam from infected machines, so receivers take mail only from mail servers.",
  fix: {
    "use-smarthost": "Send through your provider's outgoing server (a smarthost) with a login, on port 587 or 465.",
    "static-address":
      "If {ip} is fixed and meant for a mail server, have the network provider set reverse DNS with your mail host's name and take it out of the dynamic ranges.",
  },
} as const satisfies CauseText;
