import { isIPv6 } from "node:net";
import { failed, seen } from "../../model/outcome.ts";
import type { SecondOpinion } from "../world.ts";
import { orAborted } from "./or-aborted.ts";
import type { DnsServer } from "./udp-port.ts";

/** The package's timer runs on that long after a "no": short, so that it keeps nobody's process alive. */
const TIMEOUT_MS = 3000;

/**
 * Asks by the dnsbl package, which shares no line of code with our own resolver client: one list at a time, for its batches let an early
 * miss cancel later look-ups, and never its own servers, which are public ones that lists refuse.
 */
export function secondOpinion(servers: readonly DnsServer[]): SecondOpinion {
  const places = servers.map(({ ip, port }) => `${isIPv6(ip) ? `[${ip}]` : ip}:${port}`);
  return async ({ ip, zone }, signal) => {
    if (places.length === 0) return failed({ kind: "dns-unreachable" });
    try {
      signal.throwIfAborted();
      const { lookup } = await import("dnsbl");
      return seen(await orAborted(lookup(ip, zone, { servers: places, timeout: TIMEOUT_MS }), signal));
    } catch {
      // Aborted, or a server that Node's resolver cannot be given (a link-local one).
      return failed({ kind: signal.aborted ? "cancelled" : "dns-unreachable" });
    }
  };
}
