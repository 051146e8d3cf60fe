import { CAUSES } from "../causes/index.ts";
import { dnsblName } from "../dns/reverse-name.ts";
import { isAskable } from "../knowledge/blocklist.ts";
import { BLOCKLISTS } from "../knowledge/blocklists/index.ts";
import type { IpAddress } from "../model/scalars.ts";
import { systemWorld } from "../world/live/live-world.ts";

/** Lists what nobody has checked for a year, and the block lists whose test points no longer answer as they should. */
const YEAR_MS = 365 * 24 * 3600 * 1000;
const world = systemWorld();
const now = Date.parse(world.clock.now());

for (const cause of CAUSES) for (const source of cause.sources) if ("url" in source) age(`cause ${cause.id}`, source);
for (const list of BLOCKLISTS)
  for (const source of list.sources) if ("url" in source) age(`block list ${list.zone}`, source);
await Promise.all(
  BLOCKLISTS.filter((list) => list.lists === "ip" && isAskable(list)).map(({ zone }) => testPoints(zone)),
);
world.close();

function age(what: string, { url, checked }: { readonly url: string; readonly checked: string }): void {
  if (now - Date.parse(checked) > YEAR_MS) say(`${what}: ${url} was last checked on ${checked}`);
}

/** RFC 5782 §5: 127.0.0.2 is always listed, 127.0.0.1 never. */
async function testPoints(zone: (typeof BLOCKLISTS)[number]["zone"]): Promise<void> {
  const { signal } = new AbortController();
  const [listed, clear] = await Promise.all(
    (["127.0.0.2", "127.0.0.1"] as IpAddress[]).map((ip) => world.dns.ask(dnsblName(ip, zone), "A", signal)),
  );
  if (listed?.state !== "seen" || clear?.state !== "seen") return say(`block list ${zone}: could not ask`);
  if (listed.value.records.length === 0) say(`block list ${zone}: does not list its test point 127.0.0.2`);
  if (clear.value.records.length > 0) say(`block list ${zone}: lists 127.0.0.1, so it lists everything`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
