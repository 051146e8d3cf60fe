import type { SpfAbout, SpfAnswer, SpfFault, SpfTree, SpfTreeTerm } from "../model/observations/spf.ts";
import type { RemoteText } from "../model/scalars.ts";
import type { TracingResolver } from "./resolver.ts";
import { leads, relevant, surveySpf, type Texts } from "./survey.ts";
import { type SpfBranch, type SpfNode, type SpfWalk, walkSpf } from "./walk.ts";

const MAX_TERMS = 200;

/**
 * Takes an evaluation apart term by term. The reading is our own; where it does not come to the evaluator's questions, counts and
 * result exactly, nothing is said.
 */
export async function spfTree(
  about: SpfAbout,
  { answer, replies }: { readonly answer: SpfAnswer; readonly replies: TracingResolver["replies"] },
  texts: Texts,
): Promise<{ readonly tree?: SpfTree; readonly fault?: SpfFault }> {
  const walk = walkSpf(about, answer.domain, replies);
  if (walk === null || walk.root === null || !agrees(walk, answer)) return {};
  await surveySpf(walk.root, texts);
  const terms = flat(walk.root, 0).slice(0, MAX_TERMS);
  const lookups = walk.fault === null ? costOf(walk.root) : null;
  return { tree: { lookups, terms }, ...(walk.fault === null ? {} : { fault: walk.fault }) };
}

/** After a fail the evaluator may have asked for the explanation, which we leave alone. RFC 7208 §6.2 */
function agrees({ result, lookups, voids, asked }: SpfWalk, answer: SpfAnswer): boolean {
  const theirs = [...new Set(answer.trace.map(({ name, type }) => `${name} ${type}`))];
  const same = asked.every((question, at) => question === theirs[at]);
  const whole = asked.length === theirs.length || (result === "fail" && asked.length < theirs.length);
  return result === answer.result && lookups === answer.lookups && voids === answer.voids && same && whole;
}

function flat(node: SpfNode, depth: number): readonly SpfTreeTerm[] {
  const counted = new Set(relevant(node));
  return node.terms.flatMap((one) => [
    {
      depth,
      domain: node.domain,
      term: one.term.text as RemoteText,
      outcome: one.outcome,
      reached: one.reached,
      lookups: counted.has(one) ? cost(one) : 0,
      voids: one.voids,
      bytes: one.inside?.record.length ?? null,
    },
    ...(one.inside === null ? [] : flat(one.inside, depth + 1)),
  ]);
}

function costOf(node: SpfNode): number | null {
  return relevant(node).reduce<number | null>((sum, one) => plus(sum, cost(one)), 0);
}

/** A term's own look-up and all below it; null when the record it leads to could not be read. RFC 7208 §4.6.4 */
function cost({ term, inside, outcome }: SpfBranch): number | null {
  if (!leads(term)) return term.costs;
  if (inside === null) return outcome === "error" ? term.costs : null;
  return plus(term.costs, costOf(inside));
}

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}
