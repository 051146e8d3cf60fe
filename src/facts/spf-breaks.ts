import { publishedSpf, type SpfAnswer, type SpfTreeTerm } from "../model/observations/spf.ts";
import { isOverLimit, type SpfRecord } from "./spf-records.ts";
import { repaired, without } from "./spf-repairs.ts";

/** Why a record cannot be evaluated, for everybody or for those it comes to its last terms for. */
export interface SpfBreak {
  /** The evaluator's words, in English. */
  readonly problem: string | null;
  /** Whose record the fault is in; null where that is not known. */
  readonly place: string | null;
  readonly wrong: string | null;
  readonly record: string | null;
  /** The domain's own record, corrected; null when the fault is not in it, or takes more than a slip of the pen. */
  readonly proposal: string | null;
}

/** The fault of a domain's record, if it has one that is not a matter of the limits. RFC 7208 §2.6.7 */
export function spfBreak({ answers }: SpfRecord): SpfBreak | null {
  const broken = answers.find((one) => one.result === "permerror" && one.records === 1 && !isOverLimit(one));
  if (broken !== undefined) return described(broken);
  for (const answer of answers) {
    const dead = answer.tree?.terms.find((term) => term.outcome === "error" && !term.reached);
    if (answer.records === 1 && dead !== undefined) return { ...described(answer), ...astray(dead, answer) };
  }
  return null;
}

/** The SPF records of a domain that publishes several. RFC 7208 §4.5 */
export function ownRecords(answers: readonly SpfAnswer[]): readonly string[] {
  const [{ domain, trace } = { domain: "", trace: [] }] = answers.filter(({ records }) => records > 1);
  return publishedSpf(domain, trace);
}

function described(answer: SpfAnswer): SpfBreak {
  const { problem, record, fault, tree, domain } = answer;
  const base = { problem, record };
  if (fault !== undefined) {
    const wrong = fault.record.slice(fault.at, fault.at + fault.length);
    const proposal = fault.domain === domain ? repaired(fault.record) : null;
    return { ...base, place: fault.domain, wrong, proposal };
  }
  // The last of the terms that end in an error is where it comes from: the others only contain it.
  const end = tree?.terms.filter(({ outcome }) => outcome === "error").at(-1);
  return end === undefined
    ? { ...base, place: null, wrong: null, proposal: null }
    : { ...base, ...astray(end, answer) };
}

/** A term that leads to a domain without a record. */
function astray({ depth, domain, term }: SpfTreeTerm, { record }: SpfAnswer) {
  return { place: domain, wrong: term, proposal: depth === 0 && record !== null ? without(record, term) : null };
}
