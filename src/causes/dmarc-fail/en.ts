import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "DMARC failure",
  what: "Mail from {domain} does not pass DMARC. Policy the domain publishes: {policy}. Our own SPF result: {spf}. DKIM of the given message: {dkim}.",
  why: "DMARC passes when SPF or DKIM passes for the very domain in the From line; the domain asks receivers to refuse or set aside the rest.",
  fix: {
    "sign-dkim": "Sign mail with DKIM in the name of {domain}; a signature also survives forwarding.",
    "align-spf": "Let the envelope sender belong to {domain} and leave from an address that its SPF record names.",
  },
} as const satisfies CauseText;
