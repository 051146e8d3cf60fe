import type { Evidence } from "../model/evidence.ts";
import type { Look, Observations } from "../model/observation.ts";
import type { DmarcAnswer } from "../model/observations/dmarc.ts";
import type { Alignment, MessageAnswer } from "../model/observations/message.ts";
import { type DnsName, isNonEmpty, type NonEmpty } from "../model/scalars.ts";
import { dmarcPolicies } from "./dmarc-policies.ts";
import { fact } from "./fact.ts";
import { spfResults } from "./spf-results.ts";

/** How a message that the user gave fares with DMARC. RFC 9989 §4.4 */
export interface MessageStanding {
  /** The author's domain. */
  readonly domain: DnsName;
  /** open: what would decide it is not known. null: the domain publishes no policy. */
  readonly dmarc: "pass" | "fail" | "open" | null;
  readonly policy: "none" | "quarantine" | "reject" | null;
  /** What stands behind it, in the words of RFC 8601: "pass (d=acme.example)", "fail (d=…: body hash did not verify)". */
  readonly dkim: readonly string[];
  readonly spf: string | null;
  readonly looks: NonEmpty<Look>;
  readonly evidence: NonEmpty<Evidence>;
}

/** Every given message that names one author. */
export const messageStandings = fact((seen: Observations): readonly MessageStanding[] =>
  seen.of("message").flatMap(({ id, about, outcome }): readonly MessageStanding[] => {
    if (outcome.state !== "seen" || outcome.value.author === null) return [];
    const { author, signatures } = outcome.value;
    const found = dmarcPolicies(seen).find(({ domain }) => domain === author);
    const record = found?.outcome.state === "seen" ? found.outcome.value : null;
    const spf = spfOf(seen, outcome.value, modeOf(record, "aspf"));
    const looks: Look[] = [
      ...(found === undefined || record !== null ? [] : [{ kind: "dmarc", about: { domain: author } } as const]),
      ...spf.looks,
      { kind: "message", about },
    ];
    if (!isNonEmpty(looks)) return [];
    const dkim = signatures.map((one) => ({ ...one, fits: fits(one.alignment, modeOf(record, "adkim")) }));
    const base = {
      domain: author,
      policy: record?.policy ?? null,
      dkim: dkim.map(
        ({ domain, result, problem }) => `${result} (d=${domain}${problem === null ? "" : `: ${problem}`})`,
      ),
      spf: spf.words,
      looks,
      evidence: [{ observation: id }, ...(found === undefined ? [] : [found.evidence]), ...spf.evidence] as const,
    };
    const passes = dkim.some(({ result, fits: does }) => result === "pass" && does === true) || spf.passes === true;
    if (passes) return [{ ...base, dmarc: "pass" }];
    if (record === null) return [{ ...base, dmarc: "open" }];
    if (record.policy === null) return [{ ...base, dmarc: null }];
    const open = dkim.some(({ result, fits: does }) => result === "temperror" || (result === "pass" && does === null));
    return [{ ...base, dmarc: open || spf.passes === null ? "open" : "fail" }];
  }),
);

type Mode = "strict" | "relaxed" | "unknown";

/** Relaxed unless the record says otherwise, RFC 9989 §4.7; one that was not read may say anything. */
function modeOf(record: DmarcAnswer | null, tag: "adkim" | "aspf"): Mode {
  if (record === null) return "unknown";
  return record.tags[tag]?.toLowerCase() === "s" ? "strict" : "relaxed";
}

/** null: not known. */
function fits(alignment: Alignment, mode: Mode): boolean | null {
  if (alignment === "strict") return true;
  if (alignment === "unknown" || (alignment === "relaxed" && mode === "unknown")) return null;
  return alignment === "relaxed" && mode === "relaxed";
}

/** Whether SPF passes in the author's name from every address mail leaves from; null when that is not known. */
function spfOf(seen: Observations, { envelope }: MessageAnswer, mode: Mode) {
  if (envelope === null) return { passes: null, words: null, looks: [], evidence: [] };
  const does = fits(envelope.alignment, mode);
  const checks = spfResults(seen).filter(({ about, sending }) => sending && about.sender === envelope.address);
  const looks = checks.map(({ about }) => ({ kind: "spf", about }) as const);
  const results = checks.map(({ outcome }) => (outcome.state === "seen" ? outcome.value.result : null));
  const words = results.length === 0 ? null : `${results.find((one) => one !== "pass") ?? "pass"} (${envelope.domain})`;
  const known = { words, looks, evidence: checks.map(({ evidence }) => evidence) };
  if (does === false) return { ...known, passes: false };
  if (does === null || results.length === 0 || results.some((one) => one === null || one === "temperror")) {
    return { ...known, passes: null };
  }
  return { ...known, passes: results.every((one) => one === "pass") };
}
