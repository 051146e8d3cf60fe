import { brokenMechanism, type UnprovenLogin, unprovenLogins } from "../../facts/login-readings.ts";
import { onePerSubject } from "../../facts/one-per-subject.ts";
import type { Refusal } from "../../facts/refusal.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The server did not accept a command, its form, its place or its parameters. */
export const protocolError = defineCause({
  id: "protocol-error",
  severity: "blocks",
  owner: "sender-admin",
  retry: "no",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 5321, section: "4.1.4" },
    { rfc: 5321, section: "4.2.4" },
    { rfc: 3463, section: "3.6" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    const stated = statedVerdicts<"server" | "stage" | "mechanism">(seen, {
      meaning: "protocol-error",
      provable: true,
      subject: ({ server }) => server,
      params: (refusal) => ({
        server: refusal.server,
        stage: refusal.stage,
        mechanism: brokenLogin(seen, refusal),
      }),
      owner: (refusal) => (brokenLogin(seen, refusal) === null ? null : "recipient-admin"),
    });
    return onePerSubject<"server" | "stage" | "mechanism">([...unprovenLogins(seen).map(unproven), ...stated]);
  },

  remedies: ({ mechanism }) => {
    if (mechanism !== null) {
      return [
        { id: "distrust-server", who: "sender-user" },
        { id: "mend-login", who: "recipient-admin" },
      ];
    }
    return [
      { id: "check-client", who: "sender-admin" },
      { id: "check-between", who: "sender-admin" },
      { id: "check-server", who: "recipient-admin" },
    ];
  },
});

function brokenLogin(seen: Observations, { stage, evidence }: Refusal): string | null {
  const dialogue = seen.get(evidence.observation);
  if (stage !== "AUTH" || dialogue?.kind !== "smtp" || dialogue.outcome.state !== "seen") return null;
  return brokenMechanism(dialogue.outcome.value);
}

/** Nothing was refused: it is we who did not go on. */
function unproven({ server, mechanism, evidence }: UnprovenLogin): Verdict<"server" | "stage" | "mechanism"> {
  return {
    is: "present",
    subject: server,
    confidence: "proven",
    params: { server, stage: "AUTH", mechanism },
    evidence: [evidence],
    accountsFor: [],
    owner: "recipient-admin",
  };
}
