import { type BogusAnswer, bogusAnswers } from "../../facts/bogus-answers.ts";
import { mxHosts } from "../../facts/mx-hosts.ts";
import { onePerSubject } from "../../facts/one-per-subject.ts";
import { resolverTrust } from "../../facts/resolver-trust.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import { isNonEmpty } from "../../model/scalars.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

type BogusVerdict = Verdict<"name" | "record" | "answer">;

/** An answer is there, but its signatures are wrong, so that those who check them get none. */
export const dnssecBogus = defineCause({
  id: "dnssec-bogus",
  severity: "blocks",
  owner: "dns-operator",
  retry: "yes",
  needs: ["mx", "address", "tlsa"],
  explains: [
    { cause: "recipient-dns-failure", on: "same-subject" },
    { cause: "sender-domain-unresolvable", on: "same-subject" },
  ],
  sources: [
    { rfc: 4035, section: "5.5" },
    { rfc: 4035, section: "3.2.2" },
    { rfc: 8914, section: "4.7" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return onePerSubject<"name" | "record" | "answer">([...bogusAnswers(seen).flatMap(verdicts), ...validated(seen)]);
  },

  remedies: () => [
    { id: "repair-signatures", who: "dns-operator" },
    { id: "remove-ds", who: "dns-operator" },
  ],
});

function verdicts(one: BogusAnswer): readonly BogusVerdict[] {
  const { name, is, type, answer, evidence } = one;
  if (is === "broken") return [{ is: "absent", subject: name }];
  if (is === "untold" || !isNonEmpty(evidence)) return [{ is: "undetermined", subject: name, missing: [one.missing] }];
  return [
    {
      is: "present",
      subject: name,
      confidence: is === "told" ? "proven" : "likely",
      severity: one.routes ? "blocks" : "hinders",
      params: { name, record: type, answer },
      evidence,
      accountsFor: [],
    },
  ];
}

/** A resolver that checks signatures has answered: they are right, or there are none. */
function validated(seen: Observations): readonly BogusVerdict[] {
  if (resolverTrust(seen).validates !== true) return [];
  return mxHosts(seen).flatMap(({ domain, outcome }) =>
    outcome === "seen" ? [{ is: "absent", subject: domain }] : [],
  );
}
