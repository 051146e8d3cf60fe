import type { CauseText } from "../../model/cause.ts";

/** The English texts of dnssec-bogus, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "DNSSEC signatures that do not validate",
  what: "A resolver that checks signatures gets no answer for {name} ({record}); without the check there is one: {answer}.",
  why: "Many receivers and senders check DNSSEC. For them the name cannot be looked up as long as its signatures are wrong, and mail waits or is refused.",
  fix: {
    "repair-signatures":
      "Have the zone signed afresh, with signatures that have not run out, and make the DS record at the registrar fit a key in the zone.",
    "remove-ds": "If the zone is not meant to be signed any more, have the DS record removed at the registrar.",
  },
} as const satisfies CauseText;
