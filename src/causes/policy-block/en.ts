import type { CauseText } from "../../model/cause.ts";

/** The English texts of policy-block, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Refusal by an unnamed policy",
  what: "The server ({server}) refused the mail by a policy of its own and did not say which. Address it saw: {ip}; sender: {sender}; recipient: {recipient}.",
  why: "Receivers often hide the rule they applied; the sending address, its reverse DNS, the sender's domain, the recipient and the text can each be the reason.",
  fix: {
    "ask-as-told": "See first where the reply itself points: {contact}",
    "ask-receiver":
      "Ask the postmaster of {server}, by another route than this one, which rule refused the mail; give the exact reply and the time.",
    "check-own-side":
      "Check what such policies look at: reverse DNS, block lists, SPF, DKIM, DMARC and the HELO name of the sending server.",
    "allow-forwarding":
      "Mail is not to leave that organisation by forwarding ({forwarding}): turn the forwarding off, or have the administrator of the account that forwards allow it. Microsoft 365: Defender portal > Policies > Anti-spam > outbound policy > Automatic forwarding, for that user.",
  },
} as const satisfies CauseText;
