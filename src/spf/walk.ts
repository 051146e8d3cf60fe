import macro from "mailauth/lib/spf/macro.js";
import { dnsName } from "../dns/name.ts";
import { isSpf, type SpfAbout, type SpfFault, type SpfResult } from "../model/observations/spf.ts";
import type { DnsName, RemoteText } from "../model/scalars.ts";
import { spfFault } from "./fault.ts";
import { type Ask, matchesTerm } from "./matches-term.ts";
import { MAX_LOOKUPS, MAX_VOIDS, type SpfTerm, spfTerms } from "./terms.ts";

/** One record with its terms, as far as it was followed. */
export interface SpfNode {
  readonly domain: DnsName;
  readonly record: string;
  readonly terms: SpfBranch[];
}
/** One term of a record, and what became of it; filled in as the walk goes on. */
export interface SpfBranch {
  readonly term: SpfTerm;
  outcome: "match" | "no-match" | "error" | "unknown";
  reached: boolean;
  /** Of this evaluation; null where the term was not reached. */
  voids: number | null;
  /** The record that an `include` or `redirect` leads to. */
  inside: SpfNode | null;
}
/** An evaluation gone through again over the answers it got. */
export interface SpfWalk {
  readonly result: SpfResult;
  readonly lookups: number;
  readonly voids: number;
  /** The questions in order, each once: "name TYPE". */
  readonly asked: readonly string[];
  readonly root: SpfNode | null;
  readonly fault: SpfFault | null;
}

/** Stands for the receiving host in `%{r}`. RFC 7208 §7.3 */
const RECEIVER = "unknown";
const MAX_DEPTH = 20;
const RESULTS = { "+": "pass", "-": "fail", "~": "softfail", "?": "neutral" } as const;

/** The evaluation is over. Without a result: it cannot be followed. */
class Ended extends Error {
  readonly result: SpfResult | null;
  constructor(result: SpfResult | null) {
    super();
    this.result = result;
  }
}

/** Reads the record anew, RFC 7208 §4.6, with the answers that the evaluator got and no other; null where those do not suffice. */
export function walkSpf(
  about: SpfAbout,
  domain: DnsName,
  replies: ReadonlyMap<string, readonly string[] | null>,
): SpfWalk | null {
  const asked = new Set<string>();
  let lookups = 0;
  let voids = 0;
  let root: SpfNode | null = null;
  let fault: SpfFault | null = null;

  try {
    return walk(check(domain, null));
  } catch (end) {
    if (!(end instanceof Ended)) throw end;
    return end.result === null ? null : walk(end.result);
  }

  function walk(result: SpfResult): SpfWalk {
    return { result, lookups, voids, asked: [...asked], root, fault };
  }

  /** check_host() for one domain; `from` is the term that leads there. RFC 7208 §4 */
  function check(name: DnsName, from: SpfBranch | null, depth = 0): SpfResult {
    if (depth > MAX_DEPTH) throw new Ended(null);
    const texts = ask(name, "TXT", { counts: from !== null, void: true });
    if (texts === null) throw new Ended("temperror");
    const [record, ...more] = texts.filter(isSpf);
    if (record === undefined) return "none";
    const node: SpfNode = { domain: name, record, terms: spfTerms(record).map(branch) };
    if (from === null) root = node;
    else from.inside = node;
    if (more.length > 0) throw new Ended("permerror");
    const wrong = spfFault(record);
    if (wrong !== null) {
      fault = { domain: name, record: record as RemoteText, ...wrong };
      const term = branchAt(node, wrong.at);
      if (term !== undefined) Object.assign(term, { outcome: "error", reached: true, voids: 0 });
      throw new Ended("permerror");
    }
    return evaluate(node, depth);
  }

  function evaluate(node: SpfNode, depth: number): SpfResult {
    for (const one of node.terms) {
      if (one.term.kind === "modifier") continue;
      if (reach(one, () => matches(one, node.domain, depth))) return RESULTS[one.term.qualifier ?? "+"];
    }
    const redirect = node.terms.find(({ term }) => term.kind === "modifier" && term.name === "redirect");
    if (redirect === undefined || node.terms.some(({ term }) => isAll(term))) return "neutral";
    let result: SpfResult = "none";
    reach(redirect, () => {
      result = check(expand(redirect.term.value, node.domain), redirect, depth + 1);
      // RFC 7208 §6.1
      if (result === "none") throw new Ended("permerror");
      return true;
    });
    return result;
  }

  /** Notes on the branch what comes of it. */
  function reach(one: SpfBranch, look: () => boolean): boolean {
    const before = voids;
    one.reached = true;
    one.outcome = "error";
    try {
      const matched = look();
      one.outcome = matched ? "match" : "no-match";
      return matched;
    } finally {
      one.voids = voids - before;
    }
  }

  function matches(one: SpfBranch, name: DnsName, depth: number): boolean {
    const { term } = one;
    if (term.name === "include") {
      const result = check(expand(term.value, name), one, depth + 1);
      // RFC 7208 §5.2
      if (result === "none") throw new Ended("permerror");
      return result === "pass";
    }
    const found = matchesTerm(term, { ip: about.ip, domain: name, ask, expand: (spec) => expand(spec, name) });
    if (typeof found === "string") throw new Ended(found);
    return found;
  }

  function ask(name: string, type: Parameters<Ask>[1], { counts, void: isVoid }: Parameters<Ask>[2]) {
    if (counts) lookups += 1;
    if (lookups > MAX_LOOKUPS) throw new Ended("permerror");
    const key = `${name} ${type}`;
    const answer = replies.get(key);
    if (answer === undefined) throw new Ended(null);
    asked.add(key);
    if (isVoid && answer?.length === 0) voids += 1;
    if (voids > MAX_VOIDS) throw new Ended("permerror");
    return answer;
  }

  /** `%{p}` asks questions of its own: such a record is not followed. RFC 7208 §7.3 */
  function expand(spec: string, name: DnsName): DnsName {
    const { ip, helo } = about;
    const sender = about.sender ?? `postmaster@${helo}`;
    if (/%\{p/i.test(spec)) throw new Ended(null);
    const target = macro(spec, { sender, ip, helo, mta: RECEIVER, domain: name }).replace(/\.$/, "").toLowerCase();
    const isPlain = !spec.includes("%") && dnsName(target) === null;
    if (isPlain || target.length > 253 || target.split(".").some((label) => label === "" || label.length > 63)) {
      throw new Ended(null);
    }
    return target as DnsName;
  }
}

/** Whether the term ends the record: nothing after it counts. RFC 7208 §5.1 */
export function isAll({ kind, name }: SpfTerm): boolean {
  return kind === "mechanism" && name === "all";
}

/** A term nobody has looked at. */
export function branch(term: SpfTerm): SpfBranch {
  return { term, outcome: "unknown", reached: false, voids: null, inside: null };
}

function branchAt({ record, terms }: SpfNode, at: number): SpfBranch | undefined {
  let end = "v=spf1".length;
  return terms.find(({ term: { text } }) => {
    end = record.indexOf(text, end) + text.length;
    return at < end;
  });
}
