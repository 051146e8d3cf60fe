import { ipAddress } from "../dns/address.ts";
import { dnsName } from "../dns/name.ts";
import { seen } from "../model/outcome.ts";
import type { DnsName, IpAddress } from "../model/scalars.ts";
import type { Dns, World } from "../world/world.ts";

/**
 * A world that knows the names this machine gives by itself: a job's server is often `localhost`, or a line in the hosts
 * file, and a program would find it there before it asks DNS. RFC 6761 §6.3
 */
export function withOwnNames(world: World, hostsFile: string): World {
  const own = ownNames(hostsFile);
  const dns: Dns = {
    ...world.dns,
    ask(name, type, signal) {
      const ips = type === "A" || type === "AAAA" ? addressesOf(name, own) : [];
      if (ips.length === 0) return world.dns.ask(name, type, signal);
      const records = ips.filter((ip) => ip.includes(":") === (type === "AAAA"));
      return Promise.resolve(seen({ rcode: "NOERROR", records, aliases: [] }));
    },
  };
  return { ...world, dns };
}

function addressesOf(name: DnsName, own: ReadonlyMap<DnsName, readonly IpAddress[]>): readonly string[] {
  if (name === "localhost" || name.endsWith(".localhost")) return ["127.0.0.1", "::1"];
  return own.get(name) ?? [];
}

function ownNames(hostsFile: string): ReadonlyMap<DnsName, readonly IpAddress[]> {
  const own = new Map<DnsName, readonly IpAddress[]>();
  for (const line of hostsFile.split(/\r?\n/)) {
    const [first = "", ...names] = (line.split("#")[0] ?? "").trim().split(/\s+/);
    const ip = ipAddress(first);
    for (const name of ip === null ? [] : names.flatMap((word) => dnsName(word) ?? [])) {
      if (ip !== null) own.set(name, [...(own.get(name) ?? []), ip]);
    }
  }
  return own;
}
