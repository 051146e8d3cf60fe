import { CAUSES } from "../causes/index.ts";
import { dnsblName } from "../dns/reverse-name.ts";
import { type Blocklist, isAskable } from "../knowledge/blocklist.ts";
import { BLOCKLISTS } from "../knowledge/blocklists/index.ts";
import type { DnsName, IpAddress } from "../model/scalars.ts";
import { systemWorld } from "../world/live/live-world.ts";

/** Lists what nobody has checked for a year, and the block lists whose test points no longer answer as they should. */
const YEAR_MS = 365 * 24 * 3600 * 1000;
const world = systemWorld();
const now = Date.parse(world.clock.now());

for (const cause of CAUSES) for (const source of cause.sources) if ("url" in source) age(`cause ${cause.id}`, source);
for (const list of BLOCKLISTS)
  for (const source of list.sources) if ("url" in source) age(`block list ${list.zone}`, source);
await Promise.all(BLOCKLISTS.filter(isAskable).map(testPoints));
world.close();

function age(what: string, { url, checked }: { readonly url: string; readonly checked: string }): void {
  if (now - Date.parse(checked) > YEAR_MS) say(`${what}: ${url} was last checked on ${checked}`);
}

/** RFC 5782 §5: the one is always listed, the other never. */
async function testPoints(list: Blocklist): Promise<void> {
  const { signal } = new AbortController();
  const { zone, listedPoint, clearPoint } = list;
  const [listed, clear] = await Promise.all(
    [listedPoint, clearPoint].map((point) => world.dns.ask(entryName(point, list), "A", signal)),
  );
  if (listed?.state !== "seen" || clear?.state !== "seen") return say(`block list ${zone}: could not ask`);
  if (listed.value.records.length === 0) say(`block list ${zone}: does not list its test point ${listedPoint}`);
  if (clear.value.records.length > 0) say(`block list ${zone}: lists ${clearPoint}, so it lists everything`);
}

function entryName(point: string, { zone, lists }: Blocklist): DnsName {
  return lists === "ip" ? dnsblName(point as IpAddress, zone) : (`${point}.${zone}` as DnsName);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
