import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "No reverse DNS",
  what: "The reverse DNS of {ip} is missing or was not accepted. Answer to our PTR look-up: {answer}.",
  why: "Most large receivers refuse or delay mail from an address whose name they cannot look up. If our look-up found a name, the receiver looked up another address, or the name does not satisfy it.",
  fix: {
    "publish-ptr":
      "Ask the owner of {ip}, usually your hosting or internet provider, to set its reverse DNS to the name of your mail server, and give that name an address record with {ip}.",
    "use-relay": "Until then, send through a relay whose address has reverse DNS.",
  },
} as const satisfies CauseText;
