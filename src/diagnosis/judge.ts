import type { Cause, Verdict } from "../model/cause.ts";
import type { Diagnosis, Finding, Undetermined } from "../model/diagnosis.ts";
import { idOf, type Look, type Observations } from "../model/observation.ts";
import type { SmtpAbout } from "../model/observations/smtp.ts";
import { type CauseId, isNonEmpty } from "../model/scalars.ts";
import { evidenceKey } from "../model/trouble.ts";
import { believed } from "./believed.ts";
import { explainAway } from "./explain-away.ts";
import { compareFindings } from "./rank.ts";
import { retryOf } from "./retry.ts";
import { unexplained } from "./unexplained.ts";

/** A diagnosis, and the looks that would make it surer. */
export interface Judgement {
  readonly diagnosis: Diagnosis;
  readonly wanted: readonly Look[];
}

/** Asks every cause and sorts the answers. */
export function judge(told: Observations, catalogue: readonly Cause[]): Judgement {
  const seen = believed(told);
  const findings: Finding[] = [];
  const undetermined: Undetermined[] = [];
  const ruledOut: { cause: CauseId; subject: string }[] = [];
  const notAsked: CauseId[] = [];
  const hopes: Hope[] = [];
  for (const cause of catalogue) {
    const asked = cause.needs.some((kind) => seen.of(kind).length > 0);
    const verdicts = asked ? cause.match(seen) : [];
    if (verdicts.length === 0) notAsked.push(cause.id);
    for (const verdict of verdicts) {
      const { subject } = verdict;
      if (verdict.is === "absent") ruledOut.push({ cause: cause.id, subject });
      else if (verdict.is === "undetermined") undetermined.push({ cause: cause.id, subject, missing: verdict.missing });
      else findings.push(finding(cause, verdict, seen));
      if (verdict.is !== "absent") hopes.push(hope(verdict));
    }
  }
  const ranked = [...explainAway(findings, catalogue)].sort(compareFindings);
  const diagnosis = {
    findings: ranked,
    undetermined: undetermined.sort(bySubject),
    ruledOut: ruledOut.sort(bySubject),
    notAsked: notAsked.sort(),
    unexplained: unexplained(seen, ranked),
  };
  return { diagnosis, wanted: stillWanted(hopes, ranked) };
}

type Present = Extract<Verdict, { is: "present" }>;

function finding(cause: Cause, verdict: Present, seen: Observations): Finding {
  return {
    cause: cause.id,
    subject: verdict.subject,
    severity: verdict.severity ?? cause.severity,
    confidence: verdict.confidence,
    owner: verdict.owner ?? cause.owner,
    params: verdict.params,
    evidence: verdict.evidence,
    accountsFor: verdict.accountsFor,
    retry: retryOf(cause, verdict, seen),
    remedies: cause.remedies(verdict.params),
    because: null,
    ...open(verdict, seen),
    ...others(verdict),
  };
}

function others({ confidence, alternatives = [] }: Present): Pick<Finding, "alternatives"> {
  return confidence === "possible" && isNonEmpty(alternatives) ? { alternatives } : {};
}

function open({ confidence, missing }: Present, seen: Observations): Pick<Finding, "missing"> {
  const left = confidence === "proven" ? [] : (missing ?? []).filter((look) => !isSettled(look, seen));
  return isNonEmpty(left) ? { missing: left } : {};
}

/** Whether a look was made and held to its end; what a block list says may still leave the question open. */
function isSettled(look: Look, seen: Observations): boolean {
  const found = seen.get(idOf(look.kind, look.about));
  if (found?.outcome.state !== "seen" || found.kind === "dnsbl" || found.kind === "rhsbl") return false;
  // What was seen of these may still leave open what the verdict is about; who asks for them has read it.
  if (found.kind === "spf" || found.kind === "address") return false;
  return found.kind !== "smtp" || found.outcome.value.end.how === "quit";
}

/** Looks a verdict hopes for, and the refusals they would help to explain (none: they settle a question of their own). */
interface Hope {
  readonly looks: readonly Look[];
  readonly about: readonly string[];
  /** Its own verdict is proven, so that it hopes for them for another reason than doubt. */
  readonly sure: boolean;
}

function hope(verdict: Exclude<Verdict, { is: "absent" }>): Hope {
  if (verdict.is === "undetermined") return { looks: verdict.missing, about: [], sure: false };
  const sure = verdict.confidence === "proven";
  return { looks: verdict.missing ?? [], about: verdict.accountsFor.map(evidenceKey), sure };
}

/**
 * Once every refusal that a repeat of the dialogue could explain has its proven cause, the repeat would only bother the receiver;
 * by which other door the same mail gets in is worth knowing even then, and whether it does after the pause that was asked for.
 */
function stillWanted(hopes: readonly Hope[], findings: readonly Finding[]): readonly Look[] {
  const proven = new Set(
    findings.filter(({ confidence }) => confidence === "proven").flatMap((f) => f.accountsFor.map(evidenceKey)),
  );
  return hopes.flatMap(({ looks, about, sure }) => {
    const settled = about.length > 0 && about.every((key) => proven.has(key));
    if (!settled) return looks;
    return looks.filter(
      (look) => look.kind !== "smtp" || isOtherDoor(look.about) || (sure && look.about.changed === "round"),
    );
  });
}

function isOtherDoor({ changed }: SmtpAbout): boolean {
  return changed === "port" || changed === "login";
}

function bySubject(a: { cause: string; subject: string }, b: { cause: string; subject: string }): number {
  return a.cause < b.cause ? -1 : a.cause > b.cause ? 1 : a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0;
}
