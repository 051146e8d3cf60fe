import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "Oversized SPF answer",
  what: "The TXT records at {domain} make an answer of {bytes} octets, {length} of them the SPF record.",
  why: "An answer of more than 512 octets, above all one of more than 1232, needs EDNS or TCP on the whole way; where a firewall stops these, receivers do not get the record at all.",
  fix: {
    shorten:
      "Shorten the SPF record of {domain}: leave out what is not used, join neighbouring addresses into networks, and move a service to a subdomain of its own. In a zone file a record of more than 255 characters is several strings, which are joined without a blank.",
    tidy: "Delete TXT records at {domain} that are no longer needed, such as those that once proved who owns the domain.",
  },
} as const satisfies CauseText;
