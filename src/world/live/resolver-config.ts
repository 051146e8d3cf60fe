import { getServers } from "node:dns";
import { readFileSync } from "node:fs";
import { isIP } from "node:net";
import type { DnsServer } from "./udp-port.ts";

/** As many as the system's own resolver uses. */
const MAX_SERVERS = 3;
const PORT = 53;
const PATH = "/etc/resolv.conf";

/** The servers this system resolves names with. */
export function systemResolvers(path: string = PATH): readonly DnsServer[] {
  try {
    return nameservers(readFileSync(path, "utf8"));
  } catch {
    // Systems without that file keep their servers elsewhere; Node knows where.
    return getServers().flatMap(fromNode).slice(0, MAX_SERVERS);
  }
}

/** Reads the nameserver lines of a resolv.conf; without any, the server is this host, as resolver(5) says. */
export function nameservers(text: string): readonly DnsServer[] {
  const found = text.split("\n").flatMap((line) => {
    const [keyword, ip = ""] = line.trim().split(/\s+/);
    return keyword === "nameserver" && isIP(ip) !== 0 ? [{ ip, port: PORT }] : [];
  });
  return found.length === 0 ? [{ ip: "127.0.0.1", port: PORT }] : found.slice(0, MAX_SERVERS);
}

/** "192.0.2.53", "[2001:db8::53]:5353". */
function fromNode(text: string): readonly DnsServer[] {
  const [, bracketed, port] = /^(?:\[([^\]]+)\]|[\d.]+):(\d+)$/.exec(text) ?? [];
  const ip = bracketed ?? (port === undefined ? text : text.slice(0, text.lastIndexOf(":")));
  return isIP(ip) === 0 ? [] : [{ ip, port: port === undefined ? PORT : Number(port) }];
}
