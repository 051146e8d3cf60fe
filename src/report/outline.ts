import type { Diagnosis, Finding, Undetermined } from "../model/diagnosis.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Meaning } from "../model/meaning.ts";
import { idOf, type Look, type Observations } from "../model/observation.ts";
import { observations } from "../model/observations.ts";
import type { Report } from "../model/report.ts";
import { type CauseId, isNonEmpty, type NonEmpty } from "../model/scalars.ts";
import { evidenceKey } from "../model/trouble.ts";
import { contrastsIn } from "./contrasts.ts";
import { type Experiment, experimentsIn } from "./experiment.ts";
import { type Missing, type Proof, proofOf, whyMissing } from "./proof.ts";

/** What every human format tells, in the order it is told. */
export interface Outline {
  readonly report: Report;
  readonly seen: Observations;
  /** The answer to "why": the first finding. */
  readonly answer: Point | null;
  /** Other findings that account for the very refusals the answer accounts for, then what else its words may mean. */
  readonly alternatives: readonly (CauseId | Meaning)[];
  readonly experiments: readonly Experiment[];
  readonly further: readonly Group[];
  /** What is wrong at the tester's own place. */
  readonly ours: readonly Group[];
  readonly undetermined: readonly OpenQuestion[];
  readonly unexplained: readonly Proof[];
  readonly ruledOut: readonly CauseId[];
  readonly notAsked: readonly CauseId[];
}

/** A finding with the words of its proof and what follows from it. */
export interface Point {
  readonly finding: Finding;
  /** Refusals first: they are what the reader came with. */
  readonly proofs: readonly Proof[];
  readonly consequences: readonly CauseId[];
  /** What would prove or refute it. */
  readonly open: readonly OpenQuestion[];
}
/** The findings of one cause, so that ten hosts with one fault are told once. */
export interface Group {
  readonly cause: CauseId;
  readonly points: NonEmpty<Point>;
}
/** Looks that taught too little, all for one reason, and the causes that stay open for want of them. */
export interface OpenQuestion {
  readonly looks: NonEmpty<Look>;
  readonly missing: Missing;
  readonly causes: readonly CauseId[];
}

/** Orders and nests a report's content, once, for every format that people read. */
export function outline(report: Report): Outline {
  const { diagnosis } = report;
  const seen = observations(report.observations);
  const [first, ...others] = diagnosis.findings;
  const told = others.filter(({ because }) => because === null || !isHeld(because, diagnosis));
  const point = (finding: Finding) => pointOf(finding, diagnosis, seen);
  return {
    report,
    seen,
    answer: first === undefined ? null : point(first),
    alternatives: first === undefined ? [] : alternatives(first, told, diagnosis),
    experiments: [...contrastsIn(seen), ...experimentsIn(seen)],
    further: grouped(told.filter(({ owner }) => owner !== "tester").map(point)),
    ours: grouped(told.filter(({ owner }) => owner === "tester").map(point)),
    undetermined: grouping(diagnosis.undetermined, seen),
    unexplained: diagnosis.unexplained.map((evidence) => proofOf(evidence, seen)),
    ruledOut: distinct(diagnosis.ruledOut.map(({ cause }) => cause)),
    notAsked: diagnosis.notAsked,
  };
}

function pointOf(finding: Finding, diagnosis: Diagnosis, seen: Observations): Point {
  const evidence = new Map<string, Evidence>();
  for (const one of [...finding.accountsFor, ...finding.evidence]) evidence.set(evidenceKey(one), one);
  return {
    finding,
    proofs: [...evidence.values()].map((one) => proofOf(one, seen)),
    consequences: distinct(consequencesOf(finding, diagnosis, new Set()).map(({ cause }) => cause)),
    open: grouping([{ cause: finding.cause, missing: (finding.missing ?? []).filter(isEntry) }], seen).filter(
      isWorthTelling,
    ),
  };
}

/** All that follows from a finding, and from that, and so on; a link back to what was already told is not followed. */
function consequencesOf(root: Finding, diagnosis: Diagnosis, told: Set<string>): readonly Finding[] {
  told.add(nameOf(root));
  return diagnosis.findings.flatMap((one) => {
    if (one.because === null || nameOf(one.because) !== nameOf(root) || told.has(nameOf(one))) return [];
    return [one, ...consequencesOf(one, diagnosis, told)];
  });
}

/** A list's test points tell something of the list alone. RFC 5782 §5 */
function isEntry(look: Look): boolean {
  if (look.kind === "rhsbl") return look.about.point === null;
  return look.kind !== "dnsbl" || !look.about.ip.startsWith("127.");
}

/** That a look was not made is no news where there was no network; what a list, or a repeat, would show is. */
function isWorthTelling({ looks: [{ kind }], missing }: OpenQuestion): boolean {
  const isUnmade = missing.is === "unseen" && missing.why === "not-made";
  return !isUnmade || kind === "dnsbl" || kind === "rhsbl" || kind === "smtp";
}

function isHeld(because: NonNullable<Finding["because"]>, { findings }: Diagnosis): boolean {
  return findings.some((finding) => nameOf(finding) === nameOf(because));
}

function nameOf({ cause, subject }: { readonly cause: string; readonly subject: string }): string {
  return `${cause} ${subject}`;
}

function alternatives(
  first: Finding,
  told: readonly Finding[],
  { ruledOut }: Diagnosis,
): readonly (CauseId | Meaning)[] {
  if (first.confidence === "proven") return [];
  const refusals = new Set(first.accountsFor.map(evidenceKey));
  const rivals = told.filter(({ accountsFor }) => accountsFor.some((one) => refusals.has(evidenceKey(one))));
  const out = new Set<string>(ruledOut.map(({ cause }) => cause));
  const words = (first.alternatives ?? []).filter((meaning) => !out.has(meaning) && meaning !== "unspecified");
  return distinct([...rivals.map(({ cause }) => cause), ...words]).filter((cause) => cause !== first.cause);
}

function grouped(points: readonly Point[]): readonly Group[] {
  return distinct(points.map(({ finding }) => finding.cause)).flatMap((cause) => {
    const same = points.filter(({ finding }) => finding.cause === cause);
    return isNonEmpty(same) ? [{ cause, points: same }] : [];
  });
}

/** Told by what stood in the way, not by cause: one silent server leaves a score of causes open. */
function grouping(
  open: readonly Pick<Undetermined, "cause" | "missing">[],
  seen: Observations,
): readonly OpenQuestion[] {
  const looks = new Map<string, { readonly look: Look; readonly causes: Set<CauseId> }>();
  for (const { cause, missing } of open) {
    for (const look of missing) {
      const id = idOf(look.kind, look.about);
      const known = looks.get(id) ?? { look, causes: new Set() };
      looks.set(id, known);
      known.causes.add(cause);
    }
  }
  const groups = new Map<string, OpenQuestion>();
  for (const { look, causes } of looks.values()) {
    const missing = whyMissing(look, seen);
    // What a list did not say of an entry, and of its test points, is one question, however many causes hang on it.
    const key = JSON.stringify([missing, look.kind === "dnsbl" || look.kind === "rhsbl" ? "lists" : [...causes]]);
    const known = groups.get(key);
    groups.set(key, {
      missing,
      causes: distinct([...(known?.causes ?? []), ...causes]),
      looks: known === undefined ? [look] : [...known.looks, look],
    });
  }
  return [...groups.values()].map(entriesOnly).sort((a, b) => b.causes.length - a.causes.length);
}

/** The test points stand for the list only where no entry of it is open. */
function entriesOnly(question: OpenQuestion): OpenQuestion {
  const lists = new Set(question.looks.filter(isEntry).map(listOf));
  const points = question.looks.filter((look) => !isEntry(look) && !lists.has(listOf(look)));
  const told = [...question.looks.filter(isEntry), ...points];
  return isNonEmpty(told) ? { ...question, looks: told } : question;
}

function listOf(look: Look): string | null {
  return look.kind === "dnsbl" || look.kind === "rhsbl" ? look.about.list : null;
}

function distinct<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)];
}
