import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "SPF record with ptr",
  what: "The SPF record of {domain} uses ptr: {terms}.",
  why: "ptr is not to be published any more: it depends on the reverse DNS of whoever connects, takes many look-ups, and some receivers skip it, so that your own servers may fail.",
  fix: {
    "name-addresses": "Replace {terms} by ip4 and ip6 terms with the addresses of your servers, or by a or mx.",
  },
} as const satisfies CauseText;
