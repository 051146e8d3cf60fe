import type { CauseText } from "../../model/cause.ts";

/** The English texts of mx-is-cname, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "MX that is an alias",
  what: "The MX record of {domain} names {host}, which is an alias (CNAME) of {target}.",
  why: "An MX must name a host with an address of its own; some servers skip or refuse aliases, and mail loops can arise.",
  fix: {
    "name-target": "Let the MX record name the alias' target itself: {proposal}",
    "replace-alias": "Or replace the CNAME of {host} by A and AAAA records.",
  },
} as const satisfies CauseText;
