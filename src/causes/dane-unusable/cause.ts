import { type DaneStanding, daneStandings } from "../../facts/dane-standings.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** TLSA records whose signatures are wrong, or none of which is of a kind that mail servers use. */
export const daneUnusable = defineCause({
  id: "dane-unusable",

  severity: "risks",
  owner: "dns-operator",
  retry: "yes",
  needs: ["tlsa"],
  explains: [],
  sources: [
    { rfc: 7672, section: "2.1.1" },
    { rfc: 7672, section: "3.1.3" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => daneStandings(seen).flatMap(verdicts),

  remedies: () => [
    { id: "repair-dnssec", who: "dns-operator" },
    { id: "fit-records", who: "dns-operator" },
  ],
});

function verdicts({
  subject,
  state,
  authenticated,
  host,
  name,
  records,
  looks,
  evidence,
}: DaneStanding): readonly Verdict<"host" | "name" | "found">[] {
  if (state === "none" || state === "unsigned") return [];
  if (state === "right" || state === "mismatched" || (state === "unknown" && authenticated === true)) {
    return [{ is: "absent", subject }];
  }
  if (state === "unknown") return [{ is: "undetermined", subject, missing: looks }];
  return [
    {
      is: "present",
      subject,
      confidence: "proven",
      params: { host, name, found: state === "bogus" ? "SERVFAIL (DNSSEC)" : records },
      evidence,
      accountsFor: [],
      ...(state === "bogus" ? { severity: "hinders" } : {}),
    },
  ];
}
