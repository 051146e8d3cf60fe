import { type DaneStanding, daneStandings } from "../../facts/dane-standings.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** TLSA records that no sender believes, because nothing proves them. Told only with a resolver that checks signatures. */
export const daneUnsigned = defineCause({
  id: "dane-unsigned",

  severity: "risks",
  owner: "dns-operator",
  retry: "no",
  needs: ["tlsa"],
  explains: [],
  sources: [
    { rfc: 7672, section: "2.1.1" },
    { rfc: 6698, section: "4.1" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => daneStandings(seen).flatMap(verdicts),

  remedies: () => [
    { id: "sign-zone", who: "dns-operator" },
    { id: "remove-tlsa", who: "dns-operator" },
  ],
});

function verdicts({
  subject,
  state,
  authenticated,
  host,
  name,
  looks,
  evidence,
}: DaneStanding): readonly Verdict<"host" | "name">[] {
  if (state === "none" || state === "bogus") return [];
  if (authenticated === true) return [{ is: "absent", subject }];
  if (state !== "unsigned") return [{ is: "undetermined", subject, missing: looks }];
  return [
    {
      is: "present",
      subject,
      confidence: "proven",
      params: { host, name },
      evidence,
      accountsFor: [],
    },
  ];
}
