import type { Confidence, Params, Retry, Severity, Verdict } from "../model/cause.ts";
import type { Meaning } from "../model/meaning.ts";
import type { Look, Observations } from "../model/observation.ts";
import type { Owner } from "../model/remedy.ts";
import { isNonEmpty, type NonEmpty } from "../model/scalars.ts";
import { controlledRepeats, isInDoubt, leftOpen, waysRound } from "./controlled-repeats.ts";
import { type AskedSetting, askedSettings, type Setting, type ShownAt } from "./dialogue-settings.ts";
import type { Reading, Refusal } from "./refusal.ts";
import { refusals } from "./refusals.ts";
import { retryOf } from "./responsible.ts";

/** How a cause reads the replies that state it. */
export interface Statement<P extends string> {
  readonly meaning: Meaning;
  /** What is at fault; null when the setting does not tell. */
  readonly subject: (setting: Setting) => string | null;
  readonly params: (refusal: Refusal) => Params<P>;
  /** Only the server can know it, so that its plain word is the proof. */
  readonly provable?: boolean;
  /** Where a dialogue without this objection would have met it, the answer to RCPT unless said otherwise; null: no dialogue can show it. */
  readonly shownAt?: ShownAt | null;
  /** Looks of another kind than a controlled repeat that would make a less than proven reading surer. */
  readonly settledBy?: (refusal: Refusal) => readonly Look[];
  /** Where the fault is somebody else's than usual. */
  readonly owner?: (refusal: Refusal) => Owner | null;
}

interface Stating {
  readonly refusal: Refusal;
  readonly confidence: Confidence;
}

const CONFIDENCES = ["proven", "likely", "possible"] as const;
/** Meanings so wide that any other cause may stand behind them. */
const OPEN: readonly Meaning[] = ["policy-block", "unspecified"];

/**
 * The verdicts of a cause that replies state, one for each subject: present where a reply says so, undetermined where a
 * dialogue did not get far enough or was refused in words that leave it open, absent where it got there without.
 */
export function statedVerdicts<P extends string>(seen: Observations, statement: Statement<P>): readonly Verdict<P>[] {
  const verdicts = new Map<string, Verdict<P>>();
  for (const [subject, stating] of bySubject(seen, statement)) {
    if (isNonEmpty(stating)) verdicts.set(subject, present(seen, statement, { subject, stating }));
  }
  for (const verdict of unstated(seen, statement)) {
    const known = verdicts.get(verdict.subject);
    if (known === undefined || (known.is === "absent" && verdict.is === "undetermined")) {
      verdicts.set(verdict.subject, verdict);
    }
  }
  return [...verdicts.values()].sort((a, b) => (a.subject < b.subject ? -1 : 1));
}

function bySubject<P extends string>(
  seen: Observations,
  statement: Statement<P>,
): ReadonlyMap<string, readonly Stating[]> {
  const groups = new Map<string, Stating[]>();
  for (const refusal of refusals(seen)) {
    const confidence = confidenceOf(seen, refusal, statement);
    if (confidence === null) continue;
    const subject = statement.subject(refusal) ?? refusal.where;
    const group = groups.get(subject) ?? [];
    groups.set(subject, [...group, { refusal, confidence }]);
  }
  return groups;
}

/** How surely a refusal states the cause; null when it does not. Words that an experiment may still belie are no proof. */
function confidenceOf<P extends string>(
  seen: Observations,
  refusal: Refusal,
  { meaning, provable }: Statement<P>,
): Confidence | null {
  const { reading, told, shown } = refusal;
  if (reading.meaning !== meaning) return null;
  if (shown !== null) return shown.confidence;
  if (reading.by !== "words") return "possible";
  return told === "said" && provable === true && !isInDoubt(seen, refusal) ? "proven" : "likely";
}

interface Case {
  readonly subject: string;
  readonly stating: NonEmpty<Stating>;
}

function present<P extends string>(
  seen: Observations,
  statement: Statement<P>,
  { subject, stating }: Case,
): Verdict<P> {
  const { refusal, confidence } = clearest(stating);
  const [first, ...others] = stating;
  const accountsFor = [first.refusal.evidence, ...others.map((other) => other.refusal.evidence)] as const;
  const repeats = stating.flatMap((stated) => stated.refusal.shown?.evidence.slice(1) ?? []);
  const severity = severityOf(stating);
  const owner = statement.owner?.(refusal) ?? null;
  const doubts = confidence === "proven" ? [] : stating.flatMap((stated) => doubtsOf(seen, statement, stated.refusal));
  const missing = [...doubts, ...stating.flatMap((stated) => waysRound(seen, stated.refusal))];
  const told = agreedRetry(stating);
  // Who may be greylisting is not to be asked again at once.
  const retry = told === "yes" && missing.some((look) => isPauseLeft(seen, look)) ? "later" : told;
  return {
    is: "present",
    subject,
    confidence,
    params: statement.params(refusal),
    evidence: [...accountsFor, ...repeats],
    accountsFor,
    ...(severity === null ? {} : { severity }),
    ...(owner === null ? {} : { owner }),
    ...(retry === null ? {} : { retry }),
    ...(missing.length === 0 ? {} : { missing }),
    ...(confidence === "possible" && refusal.shown === null ? { alternatives: refusal.reading.alternatives } : {}),
  };
}

function doubtsOf<P extends string>(
  seen: Observations,
  { settledBy }: Statement<P>,
  refusal: Refusal,
): readonly Look[] {
  return [...controlledRepeats(seen, refusal), ...(settledBy?.(refusal) ?? [])];
}

function isPauseLeft(seen: Observations, look: Look): boolean {
  return look.kind === "smtp" && look.about.changed === "round" && seen.find("smtp", look.about) === undefined;
}

/** The one that leaves least doubt speaks for all. */
function clearest([first, ...others]: NonEmpty<Stating>): Stating {
  return others.reduce((best, other) => (doubt(other) < doubt(best) ? other : best), first);
}

function doubt({ confidence }: Stating): number {
  return CONFIDENCES.indexOf(confidence);
}

/** What is refused for now only is not stopped. RFC 5321 §4.2.1 */
function severityOf(stating: readonly Stating[]): Severity | null {
  return stating.every(({ refusal }) => isForNow(refusal)) ? "hinders" : null;
}

function isForNow({ wording: { code }, stillTried }: Refusal): boolean {
  return stillTried || (code !== null && code < 500);
}

/** What the replies themselves tell about trying again, where they agree; "later" where they name a time. */
function agreedRetry([first, ...others]: NonEmpty<Stating>): Retry | null {
  const retry = toldRetry(first.refusal);
  return others.every((other) => toldRetry(other.refusal) === retry) ? retry : null;
}

function toldRetry({ wording, reading, stillTried }: Refusal): Retry {
  const retry = stillTried ? "yes" : retryOf(wording, reading);
  return retry === "yes" && reading.named.retryAfterS !== null ? "later" : retry;
}

function unstated<P extends string>(seen: Observations, statement: Statement<P>): readonly Verdict<P>[] {
  const shownAt = statement.shownAt === undefined ? "RCPT" : statement.shownAt;
  if (shownAt === null) return [];
  return telling(askedSettings(seen, shownAt)).flatMap((asked): Verdict<P> | readonly Verdict<P>[] => {
    const subject = statement.subject(asked.setting);
    if (subject === null) return [];
    const isHidden = asked.refused.some((refusal) => leftOpen(seen, refusal).includes(statement.meaning));
    if (!isHidden && isSettled(asked, statement.meaning)) return { is: "absent", subject };
    return { is: "undetermined", subject, missing: [asked.look] };
  });
}

/** Where one exchanger answered for the recipient, another that was never heard leaves no question open. */
function telling(asked: readonly AskedSetting[]): readonly AskedSetting[] {
  const heard = new Set(asked.filter(({ answered }) => answered).map(({ setting }) => setting.recipient));
  return asked.filter(
    ({ answered, setting, refused }) => answered || refused.length > 0 || !heard.has(setting.recipient),
  );
}

/** Whether a dialogue got far enough, and nothing said in it leaves the question open. */
function isSettled({ answered, refused }: AskedSetting, meaning: Meaning): boolean {
  return answered && !refused.some(({ reading }) => isOpenTo(reading, meaning));
}

function isOpenTo({ meaning, alternatives }: Reading, other: Meaning): boolean {
  return (OPEN.includes(meaning) && !OPEN.includes(other)) || alternatives.includes(other);
}
