import { type LostConnection, lostConnections } from "../../facts/lost-connections.ts";
import { ownerOf } from "../../facts/responsible.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { type Confidence, defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The session was lost or timed out after it began, as we saw it or as a reply states it. */
export const connectionDropped = defineCause({
  id: "connection-dropped",
  severity: "hinders",
  owner: "recipient-admin",
  retry: "yes",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 5321, section: "4.5.3.2" },
    { rfc: 3463, section: "3.5" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    const stated = statedVerdicts<Named>(seen, {
      meaning: "connection-dropped",
      shownAt: null,
      subject: ({ server }) => server,
      params: ({ server, stage, told, role }) => ({ server, stage, role: told === "quoted" ? role : null }),
      owner: ({ wording, reading, role, told }) => (told === "quoted" ? ownerOf(wording, reading, role) : null),
    });
    const witnessed = witnessedVerdicts(seen);
    const known = new Set(witnessed.map(({ subject }) => subject));
    return [...witnessed.map((verdict) => joined(verdict, stated)), ...stated.filter((one) => !known.has(one.subject))];
  },

  remedies: ({ role }) => {
    const look = { id: "check-server-log", who: "recipient-admin" } as const;
    if (role !== null) return [{ id: "check-program", who: "sender-user" }, look];
    return [{ id: "try-again", who: "sender-admin" }, look, { id: "check-firewall", who: "sender-admin" }];
  },
});

type Named = "server" | "stage" | "role";
type Mine = Verdict<Named>;

/** One verdict for each server we had or wanted a dialogue with. */
function witnessedVerdicts(seen: Observations): readonly Mine[] {
  return lostConnections(seen).map(({ server, lost, untold }): Mine => {
    const [first, ...others] = lost;
    if (first !== undefined) {
      const evidence = [first.evidence, ...others.map((other) => other.evidence)] as const;
      const params = { server, stage: first.stage, role: null };
      return {
        is: "present",
        subject: server,
        confidence: confidenceOf(lost),
        params,
        evidence,
        accountsFor: evidence,
      };
    }
    const [look, ...more] = untold;
    if (look === undefined) return { is: "absent", subject: server };
    return { is: "undetermined", subject: server, missing: [look, ...more] };
  });
}

/** Who hangs up is seen to do so. Who falls silent may never have heard us, or was not heard: something between can swallow either. */
function confidenceOf(lost: readonly LostConnection[]): Confidence {
  return lost.every(({ silently }) => silently) ? "likely" : "proven";
}

/** What we saw and what was said of the same server are one finding. */
function joined(verdict: Mine, stated: readonly Mine[]): Mine {
  const same = stated.find(({ subject }) => subject === verdict.subject);
  if (same?.is !== "present") return verdict;
  if (verdict.is !== "present") return same;
  const [first, ...others] = verdict.evidence;
  const evidence = [first, ...others, ...same.evidence] as const;
  return { ...verdict, evidence, accountsFor: evidence };
}
