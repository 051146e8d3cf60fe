import { isGenericName } from "../../facts/generic-names.ts";
import { ofMeaning } from "../../facts/refusals.ts";
import { type ReverseNames, reverseNames } from "../../facts/reverse-names.ts";
import { vagueRefusals } from "../../facts/vague-refusals.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The reverse name of the address mail leaves from is one that its network gave to all of them by a rule. */
export const ptrGeneric = defineCause({
  id: "ptr-generic",
  severity: "risks",
  owner: "network-provider",
  retry: "no",
  needs: ["ptr"],
  explains: [],
  sources: [
    { rfc: 1912, section: "2.1" },
    { rfc: 8601, section: "3" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => reverseNames(seen).flatMap((reverse) => verdicts(seen, reverse)),

  remedies: () => [
    { id: "set-own-name", who: "network-provider" },
    { id: "use-relay", who: "sender-admin" },
  ],
});

function verdicts(
  seen: Observations,
  { ip, state, names, evidence }: ReverseNames,
): readonly Verdict<"ip" | "names">[] {
  if (state === "failed") return [{ is: "undetermined", subject: ip, missing: [{ kind: "ptr", about: { ip } }] }];
  if (names.length === 0) return [];
  if (!names.every(({ name }) => isGenericName(name, ip))) return [{ is: "absent", subject: ip }];
  const stating = ofMeaning(seen, "ip-dynamic").filter(({ clientIp }) => clientIp === ip);
  const vague = vagueRefusals(seen, ip);
  const accountsFor = [...stating, ...vague].map((refusal) => refusal.evidence);
  return [
    {
      is: "present",
      subject: ip,
      // How the name is made can be seen; what the receiver makes of it can not.
      confidence: stating.length === 0 && vague.length > 0 ? "possible" : "likely",
      params: { ip, names: names.map(({ name }) => name) },
      evidence: [evidence, ...accountsFor],
      accountsFor,
      ...(accountsFor.length > 0 ? { severity: "hinders" } : {}),
    },
  ];
}
