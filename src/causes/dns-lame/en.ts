import type { CauseText } from "../../model/cause.ts";

/** The English texts of dns-lame, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Name server that does not answer for its zone",
  what: "{server} is named as a name server of {zone}, but asked itself it does not serve the zone as it should. Answer: {answer}.",
  why: "Resolvers that happen to ask this server get nothing and turn to another: mail is looked up slowly, fails at times, and not at all once the others are down.",
  fix: {
    "serve-zone": "Load the zone {zone} on {server}, and let it answer on port 53 over both UDP and TCP.",
    "drop-server":
      "Or, if {server} is not to serve the zone any more, take it out of the zone's NS records and out of the list at the registrar.",
  },
} as const satisfies CauseText;
