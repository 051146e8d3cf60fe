import type { CauseText } from "../../model/cause.ts";

/** The English texts of server-unavailable, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Receiving server not available for now",
  what: "The server ({server}) answered that it does not take mail at the moment: busy, overloaded, in maintenance or shutting down.",
  why: "The state passes; mail waits in the sending queue until then.",
  fix: {
    wait: "Let the queue try again, at growing intervals and with few connections at a time; more attempts only add to the load.",
    "add-capacity": "If this lasts, check load, process limits and maintenance mode on {server}.",
  },
} as const satisfies CauseText;
