import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "Slow to answer",
  what: "{host} took {seconds} seconds on port {port} to answer (stage: {stage}).",
  why: "Mail servers wait for minutes, but programs, forms and tests give up earlier and then report a server that is down or offers no TLS. Delays on purpose (greet delay, tarpit) look like slow DNS or an overloaded filter.",
  fix: {
    "find-delay":
      "On {host}, look for what takes the time: reverse DNS and block list lookups of each client, an overloaded filter, or a delay set on purpose; keep it below 5 seconds.",
    "wait-longer": "Whoever sends there should wait for up to 5 minutes before giving up, as RFC 5321 asks.",
  },
} as const satisfies CauseText;
