import { onePerSubject } from "../../facts/one-per-subject.ts";
import { type SkippedExchanger, skippedExchangers } from "../../facts/skipped-exchangers.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A best exchanger that is closed on purpose, so that only those who try the next one get through. */
export const nolisting = defineCause({
  id: "nolisting",
  severity: "risks",
  owner: "nobody",
  retry: "yes",
  needs: ["smtp"],
  explains: [{ cause: "connect-failed", on: "same-subject" }],
  sources: [
    { rfc: 5321, section: "5.1" },
    { rfc: 5321, section: "4.5.4.1" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => onePerSubject<"host" | "next">(skippedExchangers(seen).map(verdict)),

  remedies: () => [
    { id: "try-next", who: "sender-admin" },
    { id: "open-or-remove", who: "recipient-admin" },
  ],
});

/** Nobody outside can tell a purpose from an outage; one that lasts makes it likelier. */
function verdict({ host, next, refuses, missing, evidence }: SkippedExchanger): Verdict<"host" | "next"> {
  const [first, ...others] = evidence;
  if (refuses === "no") return { is: "absent", subject: host };
  if (refuses === null || first === undefined) return { is: "undetermined", subject: host, missing };
  return {
    is: "present",
    subject: host,
    confidence: refuses === "always" ? "likely" : "possible",
    params: { host, next },
    evidence: [first, ...others],
    accountsFor: [],
    ...(refuses === "once" ? { missing } : {}),
  };
}
