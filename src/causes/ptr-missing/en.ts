import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "No reverse DNS",
  what: "The reverse DNS of {ip} is missing or was not accepted. Answer to our PTR look-up: {answer}.",
  why: "Most large receivers refuse or delay mail from an address whose name they cannot look up. (Our own look-up finds {names}: the receiver looked up another address, or is not satisfied with that name.)",
  fix: {
    "publish-ptr":
      "Ask the owner of {ip}, usually your hosting or internet provider, to set its reverse DNS to the name of your mail server, and give that name an address record with {ip}.",
    "use-relay": "Until then, send through a relay whose address has reverse DNS.",
    "unhide-client":
      "{ip} is a private address: the receiving server does not see who connects, but its own proxy or container network, and refuses every sender alike. Whoever runs it must let the real address through (PROXY protocol, or no address translation before the mail server).",
    "send-over-ipv4":
      "Or send over IPv4 only, if your IPv4 address has reverse DNS (Postfix: inet_protocols = ipv4; Exim: disable_ipv6 = true).",
  },
} as const satisfies CauseText;
