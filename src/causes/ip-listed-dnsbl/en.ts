import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "Sending address on a block list",
  what: "{ip} is reported as listed by {lists}.",
  why: "Servers that consult the list refuse mail from the addresses on it.",
  fix: {
    "not-listed-now":
      "Our own look-up answers {answer}: the address is not on the list now. Send again; if the refusal stays, the receiver holds an old answer or means another address, and its operator can tell which.",
    "find-reason":
      "Find out what put {ip} on the list: spam sent through a stolen password, an infected machine behind that address, or an address range not meant for mail servers.",
    "request-removal": "When that is repaired, ask for removal on the list's own page: {removal}",
    "ask-operator": "When that is repaired, ask whoever runs the list to take {ip} off; no page for it is known.",
    "unhide-client":
      "{ip} is a private address, which no public list can hold: the receiving server does not see who connects, and treats every sender alike. Whoever runs it must let the real address through (PROXY protocol, or no address translation before the mail server).",
    "look-again":
      "A second look-up by other means does not find {ip} in {doubted}: look again in an hour before you act, for the entry may just have been taken off.",
    "list-closed":
      "{closed} is closed, so that nobody can take {ip} off it. Whoever runs the receiving server must stop asking it; until then, reach the recipient another way.",
  },
} as const satisfies CauseText;
