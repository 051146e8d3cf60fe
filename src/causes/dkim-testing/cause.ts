import { type DkimPlace, dkimKeys } from "../../facts/dkim-keys.ts";
import { dnsChange } from "../../facts/dns-change.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A DKIM key whose owner says that it is only on trial. */
export const dkimTesting = defineCause({
  id: "dkim-testing",
  severity: "risks",
  owner: "dns-operator",
  retry: "no",
  needs: ["dkim"],
  explains: [],
  sources: [{ rfc: 6376, section: "3.6.1" }],
  text: { en, th, ja, vi },

  match: (seen) => dkimKeys(seen).flatMap(verdicts),

  remedies: ({ name, proposal }) => [{ id: "end-test", who: "dns-operator", ...dnsChange(name, "TXT", proposal) }],
});

function verdicts(place: DkimPlace): readonly Verdict<"name" | "proposal">[] {
  const { subject, state, key, records, given, look, evidence } = place;
  if (state === "unknown") return [{ is: "undetermined", subject, missing: [look] }];
  const [record] = records;
  if (key === null || key.revoked || record === undefined) return [];
  const flags = (key.tags["t"] ?? "").split(":").map((flag) => flag.trim());
  if (!flags.includes("y")) return [{ is: "absent", subject }];
  return [
    {
      is: "present",
      subject,
      // Whether mail is signed with a key that was only found by trying is not known.
      confidence: given ? "proven" : "likely",
      params: { name: subject, proposal: withoutTest(record, flags) },
      evidence: [evidence],
      accountsFor: [],
    },
  ];
}

/** The record with its other flags kept. */
function withoutTest(record: string, flags: readonly string[]): string {
  const kept = flags.filter((flag) => flag !== "y" && flag !== "");
  const tag = kept.length === 0 ? "" : `t=${kept.join(":")};`;
  return record
    .replace(/(^|;\s*)t\s*=[^;]*(?:;\s*|$)/, (_, before: string) => `${before}${tag}${tag === "" ? "" : " "}`)
    .trim();
}
