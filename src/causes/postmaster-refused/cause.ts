import { onePerSubject } from "../../facts/one-per-subject.ts";
import { type PostmasterAnswer, postmasterAnswers } from "../../facts/postmaster-answers.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

type PostmasterVerdict = Verdict<"server" | "address">;

/** A domain whose server does not take mail for its postmaster. */
export const postmasterRefused = defineCause({
  id: "postmaster-refused",
  severity: "hinders",
  owner: "recipient-admin",
  retry: "no",
  needs: ["smtp"],
  explains: [
    { cause: "recipient-unknown", on: "same-subject" },
    { cause: "recipient-disabled", on: "same-subject" },
    { cause: "recipient-restricted", on: "same-subject" },
  ],
  sources: [
    { rfc: 5321, section: "4.5.1" },
    { rfc: 2142, section: "5" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => onePerSubject<"server" | "address">(postmasterAnswers(seen).map(verdict)),

  remedies: () => [{ id: "create-postmaster", who: "recipient-admin" }],
});

function verdict({ server, address, refused, look, evidence }: PostmasterAnswer): PostmasterVerdict {
  if (refused === null) return { is: "undetermined", subject: address, missing: [look] };
  if (!refused) return { is: "absent", subject: address };
  return {
    is: "present",
    subject: address,
    confidence: "proven",
    params: { server, address },
    evidence: [evidence],
    accountsFor: [evidence],
  };
}
