import { dnsName } from "../dns/name.ts";
import { isSpf } from "../model/observations/spf.ts";
import type { DnsName } from "../model/scalars.ts";
import { leads, relevant, type Texts } from "./survey.ts";
import { spfTerms } from "./terms.ts";
import { branch } from "./walk.ts";

/** What an evaluation may follow, RFC 7208 §4.6.4; whatever a domain has beyond that is read when its turn comes. */
const MAX_AHEAD = 10;

/**
 * Asks side by side for the records that a domain's own leads to, at every depth. The evaluation and the survey after it come to each of
 * them, but one after the other; an answer that is there already costs them no time.
 */
export async function readAhead(domain: DnsName, texts: Texts): Promise<void> {
  const asked = new Set<DnsName>();
  await open(domain);

  async function open(name: DnsName): Promise<void> {
    const found = (await texts(name))?.filter(isSpf) ?? [];
    const [record] = found;
    if (record === undefined || found.length > 1) return;
    const next = relevant({ domain: name, record, terms: spfTerms(record).map(branch) }).flatMap(({ term }) => {
      const target = leads(term) && !term.value.includes("%") ? dnsName(term.value) : null;
      return target === null || target === domain ? [] : [target];
    });
    await Promise.all(next.map((target) => (isFresh(target) ? open(target) : undefined)));
  }

  function isFresh(target: DnsName): boolean {
    if (asked.has(target) || asked.size === MAX_AHEAD) return false;
    asked.add(target);
    return true;
  }
}
