import { createHash } from "node:crypto";
import { type TlsaRecord, tlsaRecord } from "../dane/tlsa-record.ts";
import type { Params, Severity, Verdict } from "../model/cause.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Look, Observation, Observations } from "../model/observation.ts";
import type { RemoteText } from "../model/scalars.ts";
import type { Digests, TlsSession } from "../model/transcript.ts";
import { fact } from "./fact.ts";
import { KNOWN, resolverTrust } from "./resolver-trust.ts";
import { type TlsSeen, tlsSessions } from "./tls-sessions.ts";

/** How the TLSA records of one mail host stand to the certificate it shows. RFC 7672 §3 */
export interface DaneStanding {
  /** "mx.example.org:25". */
  readonly subject: string;
  readonly host: string;
  /** "_25._tcp.mx.example.org". */
  readonly name: string;
  /** Whether the resolver has checked the records' signatures; null when the look failed. */
  readonly authenticated: boolean | null;
  /**
   * none: there are no records. unsigned: there are, but no sender believes them. bogus: their signatures are wrong.
   * unusable: none is of a kind that mail servers use. unknown: a look is missing.
   */
  readonly state: "none" | "right" | "mismatched" | "unsigned" | "bogus" | "unusable" | "unknown";
  readonly records: readonly RemoteText[];
  /** The session that was compared. */
  readonly session: TlsSeen | null;
  readonly looks: readonly [Look, ...Look[]];
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** The standing of every mail host whose TLSA records were asked for. */
export const daneStandings = fact((seen: Observations): readonly DaneStanding[] =>
  seen.of("tlsa").map((look) => standing(seen, look)),
);

function standing(seen: Observations, { id, about, outcome }: Observation<"tlsa">): DaneStanding {
  const base = {
    subject: `${about.host}:${about.port}`,
    host: about.host,
    name: `_${about.port}._tcp.${about.host}`,
    authenticated: outcome.state === "seen" ? outcome.value.authenticated : null,
    records: [],
    session: null,
    looks: [{ kind: "tlsa", about } as const],
    evidence: [{ observation: id }],
  } as const;
  if (outcome.state !== "seen") {
    const isBogus = outcome.state === "failed" && outcome.why.kind === "dns-bogus";
    return { ...base, state: isBogus ? "bogus" : "unknown" };
  }
  const { records, authenticated } = outcome.value;
  if (records.length === 0) return { ...base, state: "none" };
  if (!authenticated) {
    // A resolver that checks nothing never says that it has: then the missing word means nothing.
    const { validates } = resolverTrust(seen);
    return { ...base, records, looks: [KNOWN, ...base.looks], state: validates === true ? "unsigned" : "unknown" };
  }
  const usable = records.map(tlsaRecord).filter((one): one is TlsaRecord => one !== null);
  if (usable.length === 0) return { ...base, records, state: "unusable" };
  return { ...base, records, ...compared(seen, about, { usable, evidence: { observation: id } }) };
}

/** What is wrong with the records at a host: they themselves, or that nothing proves them. */
export interface DaneFault<P extends string> {
  readonly severity?: Severity;
  readonly params: Params<P>;
}

/** The verdicts of a cause that finds fault with TLSA records; it judges each standing, or says that the looks leave it open. */
export function daneVerdicts<P extends string>(
  seen: Observations,
  judge: (standing: DaneStanding) => DaneFault<P> | "absent" | "open" | null,
): readonly Verdict<P>[] {
  return daneStandings(seen).flatMap((standing): readonly Verdict<P>[] => {
    const { subject, looks, evidence } = standing;
    const fault = judge(standing);
    if (fault === null) return [];
    if (fault === "absent") return [{ is: "absent", subject }];
    if (fault === "open") return [{ is: "undetermined", subject, missing: looks }];
    return [{ is: "present", subject, confidence: "proven", evidence, accountsFor: [], ...fault }];
  });
}

interface Usable {
  readonly usable: readonly TlsaRecord[];
  readonly evidence: Evidence;
}

function compared(
  seen: Observations,
  { host, port }: Observation<"tlsa">["about"],
  { usable, evidence }: Usable,
): Pick<DaneStanding, "state" | "session" | "looks" | "evidence"> {
  const sessions = tlsSessions(seen).filter((one) => one.host === host && one.port === port);
  const dialogues = seen
    .of("smtp")
    .filter(({ about }) => about.host === host && about.port === port && about.changed === null)
    .map(({ about }): Look => ({ kind: "smtp", about }));
  const looks = withFirst(dialogues, { kind: "tlsa", about: { host, port } });
  const judged = sessions.map((session) => ({ session, match: matchOf(usable, session.tls) }));
  const told =
    judged.find(({ match }) => match === "no") ?? judged.find(({ match }) => match === "unknown") ?? judged[0];
  if (told === undefined) return { state: "unknown", session: null, looks, evidence: [evidence] };
  const state = told.match === "yes" ? "right" : told.match === "no" ? "mismatched" : "unknown";
  return { state, session: told.session, looks, evidence: [evidence, told.session.evidence] };
}

function withFirst(looks: readonly Look[], otherwise: Look): readonly [Look, ...Look[]] {
  const [first, ...others] = looks;
  return first === undefined ? [otherwise] : [first, ...others];
}

type Match = "yes" | "no" | "unknown";

/** One record that fits is enough. RFC 6698 §2.1 */
function matchOf(records: readonly TlsaRecord[], session: TlsSession): Match {
  const matches = records.map((record) => matchOfOne(record, session));
  if (matches.includes("yes")) return "yes";
  return matches.includes("unknown") ? "unknown" : "no";
}

function matchOfOne({ usage, selector, matching, data }: TlsaRecord, session: TlsSession): Match {
  const { sha256, sha512, issuers } = session;
  const levels = [{ sha256, sha512 }, ...(usage === "dane-ta" ? (issuers ?? []) : [])];
  const digests = levels.map((level): Digests | undefined => (matching === "sha512" ? level.sha512 : level.sha256));
  const wanted = matching === "full" ? createHash("sha256").update(Buffer.from(data, "hex")).digest("hex") : data;
  if (digests.some((one) => one?.[selector] === wanted)) return "yes";
  if (usage === "dane-ta" && (issuers === undefined || issuers.length === 0)) return "unknown";
  return digests.some((one) => one === undefined || one[selector] === "") ? "unknown" : "no";
}
