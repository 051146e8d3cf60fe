import { type DaneStanding, daneStandings } from "../../facts/dane-standings.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A mail host shows another certificate than its signed TLSA records bind it to. */
export const daneMismatch = defineCause({
  id: "dane-mismatch",

  severity: "hinders",
  owner: "recipient-admin",
  retry: "yes",
  needs: ["tlsa"],
  explains: [],
  sources: [
    { rfc: 7672, section: "2.2" },
    { rfc: 7671, section: "8.1" },
    { rfc: 6698, section: "2.1" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => daneStandings(seen).flatMap(verdicts),

  remedies: () => [
    { id: "publish-tlsa", who: "dns-operator" },
    { id: "restore-key", who: "recipient-admin" },
  ],
});

type DaneVerdict = Verdict<"host" | "port" | "name" | "records" | "hash" | "proposal">;

function verdicts({ subject, state, name, records, session, looks, evidence }: DaneStanding): readonly DaneVerdict[] {
  if (state === "unknown") return [{ is: "undetermined", subject, missing: looks }];
  if (state === "right") return [{ is: "absent", subject }];
  if (state !== "mismatched" || session === null) return [];
  const { host, port, tls } = session;
  const hash = tls.sha256.publicKey === "" ? null : tls.sha256.publicKey;
  return [
    {
      is: "present",
      subject,
      confidence: "proven",
      params: { host, port, name, records, hash, proposal: hash === null ? null : `TLSA 3 1 1 ${hash}` },
      evidence,
      accountsFor: [],
    },
  ];
}
