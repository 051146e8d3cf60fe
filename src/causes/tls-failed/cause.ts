import { ofMeaning } from "../../facts/refusals.ts";
import { ownerOf } from "../../facts/responsible.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { type TlsAttempt, tlsAttempts } from "../../facts/tls-attempts.ts";
import { tlsTaking } from "../../facts/tls-takings.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import { isNonEmpty } from "../../model/scalars.ts";
import { evidenceKey } from "../../model/trouble.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

type Named = "server" | "port" | "reason" | "works" | "role";
type TlsVerdict = Verdict<Named>;

/** Encryption was offered or wanted and did not come about, as we saw it or as a reply states it. */
export const tlsFailed = defineCause({
  id: "tls-failed",
  severity: "hinders",
  owner: "recipient-admin",
  retry: "yes",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 3207, section: "4" },
    { rfc: 8314, section: "3" },
    { rfc: 3463, section: "3.8" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    const stated = statedVerdicts<Named>(seen, {
      meaning: "tls-failed",
      shownAt: null,
      subject: ({ server, port }) => (server === null || port === null ? server : `${server}:${port}`),
      params: ({ server, port, wording, told, role }) => ({
        server,
        port,
        reason: wording.lines[0] === "" ? null : wording.lines[0],
        works: null,
        role: told === "quoted" ? role : null,
      }),
      owner: ({ wording, reading, role, told }) => (told === "quoted" ? ownerOf(wording, reading, role) : null),
    });
    const witnessed = witnessedVerdicts(seen);
    const known = new Set(witnessed.map(({ subject }) => subject));
    return [
      ...witnessed.map((verdict) => joined(verdict, stated)),
      ...stated.filter((one) => !known.has(one.subject)).map((one) => stopped(seen, one)),
    ];
  },

  remedies: ({ works, role, reason }) => {
    if (POLICY.test(String(reason))) return [{ id: "compare-policy", who: "dns-operator" }, ...REPAIRS];
    if (role !== null) return [{ id: "check-program", who: "sender-user" }, ...REPAIRS];
    return ANONYMOUS.test(String(works)) ? [{ id: "give-certificate", who: "recipient-admin" }, ...REPAIRS] : REPAIRS;
  },
});

const REPAIRS = [
  { id: "check-server-tls", who: "recipient-admin" },
  { id: "update-client", who: "sender-admin" },
  { id: "check-between", who: "network-provider" },
] as const;

/** What was refused for good because of it went nowhere. RFC 5321 §4.2.1 */
function stopped(seen: Observations, verdict: TlsVerdict): TlsVerdict {
  if (verdict.is !== "present") return verdict;
  const about = new Set(verdict.accountsFor.map(evidenceKey));
  const isForGood = ofMeaning(seen, "tls-failed").some(
    ({ evidence, wording, stillTried }) =>
      about.has(evidenceKey(evidence)) && (wording.code ?? 0) >= 500 && !stillTried,
  );
  return isForGood ? { ...verdict, severity: "blocks" } : verdict;
}

/** Words of a sender that holds to what the receiving domain publishes. RFC 7672, RFC 8461 */
const POLICY = /\b(?:dane|tlsa|mta-sts|dnssec)\b/i;

/** As OpenSSL calls suites for which a server needs no certificate. */
const ANONYMOUS = /^(?:ADH|AECDH)-/;

/** One verdict for each host and port where we wanted TLS ourselves. */
function witnessedVerdicts(seen: Observations): readonly TlsVerdict[] {
  const places = new Map<string, TlsAttempt[]>();
  for (const attempt of tlsAttempts(seen)) {
    places.set(attempt.subject, [...(places.get(attempt.subject) ?? []), attempt]);
  }
  return [...places].map(([subject, attempts]): TlsVerdict => {
    const failed = attempts.filter(({ state }) => state === "failed");
    if (isNonEmpty(failed)) return present(seen, subject, failed);
    const untold = attempts.filter(({ state }) => state === "untold").map(({ look }) => look);
    return isNonEmpty(untold) ? { is: "undetermined", subject, missing: untold } : { is: "absent", subject };
  });
}

function present(
  seen: Observations,
  subject: string,
  [first, ...others]: readonly [TlsAttempt, ...TlsAttempt[]],
): TlsVerdict {
  const { server, port, reason } = first;
  const instead = tlsTaking(seen, first.evidence.observation)?.instead ?? [];
  const evidence = [first.evidence, ...others.map((other) => other.evidence)] as const;
  return {
    is: "present",
    subject,
    confidence: "proven",
    // Between servers there is the clear way, if nobody forbids it; a mail program must not take it. RFC 8314 §3
    severity: port === 25 ? "hinders" : "blocks",
    params: { server, port, reason, works: instead.length === 0 ? null : instead, role: null },
    evidence,
    accountsFor: evidence,
  };
}

/** What we saw and what was said of the same place are one finding. */
function joined(verdict: TlsVerdict, stated: readonly TlsVerdict[]): TlsVerdict {
  const same = stated.find(({ subject }) => subject === verdict.subject);
  if (same?.is !== "present") return verdict;
  if (verdict.is !== "present") return same;
  const known = new Set(verdict.evidence.map(evidenceKey));
  const added = same.evidence.filter((one) => !known.has(evidenceKey(one)));
  const [first, ...others] = verdict.evidence;
  const evidence = [first, ...others, ...added] as const;
  return { ...verdict, evidence, accountsFor: evidence };
}
