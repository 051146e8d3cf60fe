import { Resolver } from "node:dns/promises";
import { isIPv6 } from "node:net";
import { failed, seen } from "../../model/outcome.ts";
import type { ListEntry, SecondOpinion } from "../world.ts";
import { orAborted } from "./or-aborted.ts";
import type { DnsServer } from "./udp-port.ts";

/** The package's timer runs on that long after a "no": short, so that it keeps nobody's process alive. */
const TIMEOUT_MS = 3000;

/**
 * Asks by other means than our own resolver client, with which they share no line of code: the dnsbl package for an address, one list at
 * a time, for its batches let an early miss cancel later look-ups; for a name, which that package cannot look up, the resolver of Node,
 * on which it is built. Never the package's own servers, which are public ones that lists refuse.
 */
export function secondOpinion(servers: readonly DnsServer[]): SecondOpinion {
  const places = servers.map(({ ip, port }) => `${isIPv6(ip) ? `[${ip}]` : ip}:${port}`);
  return async (entry, signal) => {
    if (places.length === 0) return failed({ kind: "dns-unreachable" });
    try {
      signal.throwIfAborted();
      const found = "ip" in entry ? isListed(entry, places) : isThere(`${entry.name}.${entry.zone}`, places);
      return seen(await orAborted(found, signal));
    } catch {
      // Aborted, or a server that Node's resolver cannot be given (a link-local one).
      return failed({ kind: signal.aborted ? "cancelled" : "dns-unreachable" });
    }
  };
}

async function isListed(
  { ip, zone }: Extract<ListEntry, { ip: string }>,
  servers: readonly string[],
): Promise<boolean> {
  const { lookup } = await import("dnsbl");
  return lookup(ip, zone, { servers: [...servers], timeout: TIMEOUT_MS });
}

/** Throws for servers it cannot be given; what they fail to answer is not there. */
function isThere(name: string, servers: readonly string[]): Promise<boolean> {
  const resolver = new Resolver({ timeout: TIMEOUT_MS, tries: 1 });
  resolver.setServers(servers);
  return resolver.resolve4(name).then(
    (addresses) => addresses.length > 0,
    () => false,
  );
}
