import type { CauseText } from "../../model/cause.ts";

/** The English texts of reputation-low, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Poor reputation",
  what: "The server ({server}) answered that the reputation of the sender is poor. Address: {ip}; sender's domain: {domain}.",
  why: "Large receivers score addresses and domains by complaints, bad recipients and past spam, and refuse or slow those that score badly.",
  fix: {
    "ask-as-told": "See first where the reply itself points: {contact}",
    "clean-list":
      "Stop sending to addresses that bounce, complain or never asked for your mail, and make unsubscribing easy.",
    authenticate: "Let every mail pass SPF and DKIM under your own domain, so that good mail builds a name of its own.",
    "warm-up": "Send little at first, to people who read your mail, and raise the volume slowly over weeks.",
  },
} as const satisfies CauseText;
