import { dnsName } from "../dns/name.ts";
import { isSpf } from "../model/observations/spf.ts";
import type { DnsName } from "../model/scalars.ts";
import { type SpfTerm, spfTerms } from "./terms.ts";
import { branch, isAll, type SpfBranch, type SpfNode } from "./walk.ts";

/** Gives a name's TXT records; null when they could not be asked for. */
export type Texts = (name: DnsName) => Promise<readonly string[] | null>;

/** Records read beyond those of the evaluation: enough to tell "too many", not enough to be led on by a hostile domain. */
const MAX_RECORDS = 30;
const MAX_DEPTH = 10;

/** Reads the records behind the terms that the evaluation did not come to, so that what the whole record costs is known. */
export async function surveySpf(root: SpfNode, texts: Texts): Promise<void> {
  let left = MAX_RECORDS;
  await follow(root, [root.domain]);

  async function follow(node: SpfNode, path: readonly DnsName[]): Promise<void> {
    for (const one of relevant(node)) {
      if (one.inside === null && leads(one.term)) await open(one, path);
      if (one.inside !== null) await follow(one.inside, [...path, one.inside.domain]);
    }
  }

  async function open(one: SpfBranch, path: readonly DnsName[]): Promise<void> {
    const name = one.term.value.includes("%") ? null : dnsName(one.term.value);
    if (one.reached || name === null || path.includes(name) || path.length > MAX_DEPTH || left === 0) return;
    left -= 1;
    const found = (await texts(name))?.filter(isSpf);
    const [record] = found ?? [];
    if (found !== undefined && found.length !== 1) one.outcome = "error";
    if (record !== undefined && found?.length === 1) {
      one.inside = { domain: name, record, terms: spfTerms(record).map(branch) };
    }
  }
}

/** The terms that can ever come to be evaluated: none after `all`, and no `redirect` beside it. RFC 7208 §5.1, §6.1 */
export function relevant({ terms }: SpfNode): readonly SpfBranch[] {
  const end = terms.findIndex(({ term }) => isAll(term));
  return end < 0 ? terms : terms.slice(0, end + 1).filter(({ term }) => term.name !== "redirect");
}

/** Whether the term stands for another domain's record. */
export function leads({ name }: SpfTerm): boolean {
  return name === "include" || name === "redirect";
}
