import { dnsName } from "../dns/name.ts";
import { dkimSelector } from "../dns/selector.ts";
import type { DkimAnswer, DkimKeys, DkimSelector } from "../model/observations/dkim.ts";
import { type Outcome, seen } from "../model/outcome.ts";
import type { DnsName, RemoteText } from "../model/scalars.ts";
import type { World } from "../world/world.ts";

const MAX_RECORDS = 5;
const MAX_RECORD = 8192;

/** Asks for the key record of one selector. RFC 6376 §3.6.2.1 */
export async function findKey(
  { domain, selector }: { readonly domain: DnsName; readonly selector: DkimSelector },
  world: World,
  signal: AbortSignal,
): Promise<Outcome<DkimAnswer>> {
  const keys = await keysAt(selector, domain, { world, signal });
  return keys.state === "seen" ? seen({ keys: [keys.value], tried: 1, unanswered: 0 }) : keys;
}

/**
 * Tries selectors that many use. Where `_domainkey` does not exist nothing is below it, RFC 8020 §2, and one question does;
 * where any name answers, a wildcard does, which says nothing about keys.
 */
export async function sweepKeys(
  { domain, selectors }: { readonly domain: DnsName; readonly selectors: readonly string[] },
  world: World,
  signal: AbortSignal,
): Promise<Outcome<DkimAnswer>> {
  const parent = dnsName(`_domainkey.${domain}`);
  if (parent === null) return seen({ keys: [], tried: 0, unanswered: 0 });
  const above = await world.dns.ask(parent, "TXT", signal);
  if (above.state !== "seen") return above;
  if (above.value.rcode === "NXDOMAIN") return seen({ keys: [], tried: 0, unanswered: 0 });

  const within = { world, signal };
  const trial = dkimSelector(`mxray-${Buffer.from(world.random.bytes(8)).toString("hex")}`);
  const tried = selectors.map(dkimSelector).filter((one): one is DkimSelector => one !== null);
  const [wild, ...answers] = await Promise.all([
    trial === null ? seen(null) : keysAt(trial, domain, within),
    ...tried.map((selector) => keysAt(selector, domain, within)),
  ]);
  const isWild = wild?.state === "seen" && wild.value !== null && wild.value.records.length > 0;
  const found = answers.flatMap((answer) => (answer.state === "seen" && answer.value !== null ? [answer.value] : []));
  return seen({
    keys: isWild ? [] : found.filter(({ records }) => records.length > 0),
    tried: tried.length,
    unanswered: answers.filter(({ state }) => state !== "seen").length,
  });
}

async function keysAt(
  selector: DkimSelector,
  domain: DnsName,
  { world, signal }: { readonly world: World; readonly signal: AbortSignal },
): Promise<Outcome<DkimKeys>> {
  const name = dnsName(`${selector}._domainkey.${domain}`);
  // A name too long to be asked for holds nothing.
  if (name === null) return seen({ selector, records: [], aliases: [] });
  const answer = await world.dns.ask(name, "TXT", signal);
  if (answer.state !== "seen") return answer;
  const records = answer.value.records.slice(0, MAX_RECORDS).map((text) => text.slice(0, MAX_RECORD) as RemoteText);
  return seen({ selector, records, aliases: answer.value.aliases });
}
