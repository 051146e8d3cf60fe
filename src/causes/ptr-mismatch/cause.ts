import { dnsChange } from "../../facts/dns-change.ts";
import { ofMeaning } from "../../facts/refusals.ts";
import { type ReverseNames, reverseNames } from "../../facts/reverse-names.ts";
import { vagueConfidence } from "../../facts/standing-faults.ts";
import { vagueRefusals } from "../../facts/vague-refusals.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import { isNonEmpty } from "../../model/scalars.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The reverse name of the address mail leaves from does not lead back to it. */
export const ptrMismatch = defineCause({
  id: "ptr-mismatch",
  severity: "hinders",
  owner: "network-provider",
  retry: "by-code",
  needs: ["ptr"],
  explains: [{ cause: "ptr-missing", on: "same-subject" }],
  sources: [
    { rfc: 8601, section: "3" },
    { rfc: 1912, section: "2.1" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => reverseNames(seen).flatMap((reverse) => verdicts(seen, reverse)),

  remedies: ({ ip, names }) => [
    {
      id: "add-forward",
      who: "dns-operator",
      ...dnsChange(onlyName(names), typeof ip === "string" && ip.includes(":") ? "AAAA" : "A", ip),
    },
    { id: "change-ptr", who: "network-provider" },
  ],
});

function verdicts(
  seen: Observations,
  { ip, state, names, evidence }: ReverseNames,
): readonly Verdict<"ip" | "names">[] {
  if (state === "failed") return [{ is: "undetermined", subject: ip, missing: [{ kind: "ptr", about: { ip } }] }];
  if (names.length === 0) return [];
  if (names.some(({ leadsBack }) => leadsBack === "yes")) return [{ is: "absent", subject: ip }];
  const open = names.filter(({ leadsBack }) => leadsBack === "unknown").map(({ look }) => look);
  if (isNonEmpty(open)) return [{ is: "undetermined", subject: ip, missing: open }];
  const stating = ofMeaning(seen, "ptr-missing").filter(({ clientIp }) => clientIp === ip);
  const fitting = [...stating, ...vagueRefusals(seen, ip)].map((refusal) => refusal.evidence);
  return [
    {
      is: "present",
      subject: ip,
      confidence: stating.length === 0 && fitting.length > 0 ? vagueConfidence(seen, ip) : "proven",
      params: { ip, names: names.map(({ name }) => name) },
      evidence: [evidence, ...names.flatMap((name) => name.evidence), ...fitting],
      accountsFor: fitting,
      ...(stating.length > 0 ? { severity: "blocks" } : {}),
    },
  ];
}

/** A record is proposed only where there is no choice of names. */
function onlyName(names: string | number | null | readonly string[]): string | null {
  const [only, ...others] = typeof names === "object" && names !== null ? names : [];
  return only !== undefined && others.length === 0 ? only : null;
}
