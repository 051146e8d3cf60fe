import { type NullSender, nullSenders } from "../../facts/null-senders.ts";
import { onePerSubject } from "../../facts/one-per-subject.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A server that takes no mail with the null sender, and so no bounces. */
export const nullSenderRefused = defineCause({
  id: "null-sender-refused",
  severity: "hinders",
  owner: "recipient-admin",
  retry: "no",
  needs: ["smtp"],
  explains: [
    { cause: "sender-invalid", on: "any-subject" },
    { cause: "sender-blocked", on: "any-subject" },
    { cause: "sender-not-allowed", on: "any-subject" },
  ],
  sources: [
    { rfc: 5321, section: "4.5.5" },
    { rfc: 2505, section: "2.6.1" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => onePerSubject<"server" | "sender">(nullSenders(seen).map(verdict)),

  remedies: ({ sender }) => [
    sender === null ? { id: "accept-null", who: "recipient-admin" } : { id: "accept-callers", who: "sender-admin" },
  ],
});

function verdict(test: NullSender): Verdict<"server" | "sender"> {
  const { server, refused, refusal, look, evidence, calledBack } = test;
  if (refused === null) return { is: "undetermined", subject: server, missing: [look] };
  if (refused === false || refusal === null) return { is: "absent", subject: server };
  const known = {
    is: "present",
    subject: server,
    confidence: refused,
    params: { server, sender: null },
    evidence,
  } as const;
  if (calledBack) {
    const params = { server, sender: look.about.attempt.to[0] ?? null };
    return { ...known, ...ofOurs, params, ...(refused === "proven" ? {} : { missing: [look] }) };
  }
  // Until the repeat has shown it, the refusal stands for itself.
  if (refused !== "proven") return { ...known, accountsFor: [], missing: [look] };
  return { ...known, accountsFor: [refusal], severity: "blocks" };
}

/** The sender's own exchanger: what receivers refuse because of it is accounted for by what they say of the sender. */
const ofOurs = { accountsFor: [], severity: "blocks", owner: "sender-admin" } as const;
