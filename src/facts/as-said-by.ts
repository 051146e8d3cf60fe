import type { Meaning } from "../model/meaning.ts";
import type { Role } from "../model/observations/smtp.ts";
import type { Stage } from "../model/transcript.ts";
import type { Understood } from "./refusal.ts";

/** Whose server says it, and in answer to what. */
interface SaidWhere {
  readonly role?: Role | null;
  readonly stage?: Stage | null;
}

/** What is said of a recipient's address, said of the sender's. */
const SENDERS: Readonly<Partial<Record<Meaning, Meaning>>> = {
  "recipient-unknown": "sender-invalid",
  "recipient-address-syntax": "sender-invalid",
  "recipient-domain-unknown": "sender-domain-unresolvable",
};

/**
 * The same words in the mouth of an exchanger, or of a relay. Whom the domain's own MX records name has no doubt that the domain exists:
 * what cannot be routed there is the user. And nobody logs in to deliver: who asks for it takes the domain for a stranger's.
 * In answer to MAIL no recipient is named yet: an address that is not taken is the sender's (RFC 5321 §4.1.1.2).
 */
export function asSaidBy(understood: Understood, { role, stage }: SaidWhere): Understood {
  if (stage === "MAIL") return ofSender(understood);
  if (stage !== "RCPT") return understood;
  const { meaning, alternatives } = understood;
  // Who is asked to pass mail on knows nothing of mailboxes elsewhere.
  if (
    (role === "relay" || role === "submission") &&
    meaning === "recipient-unknown" &&
    alternatives.includes("relay-denied")
  ) {
    return { meaning: "relay-denied", by: "vague", alternatives: ["recipient-unknown"] };
  }
  if (role !== "mx") return understood;
  if (meaning === "recipient-domain-unknown" && alternatives.includes("recipient-unknown")) {
    return { ...understood, meaning: "recipient-unknown", alternatives: [] };
  }
  if (meaning === "auth-required" && alternatives.includes("relay-denied")) {
    return { ...understood, meaning: "relay-denied", alternatives: ["auth-required"] };
  }
  return understood;
}

function ofSender(understood: Understood): Understood {
  const { meaning, alternatives } = understood;
  const meant = SENDERS[meaning];
  if (meant === undefined) return understood;
  return {
    meaning: meant,
    by: "vague",
    alternatives: [...new Set([meaning, ...alternatives])].filter((one) => one !== meant),
  };
}
