import { dnsName } from "../src/dns/name.ts";
import type { ServicePlace, SrvService } from "../src/model/observations/srv.ts";
import { seen } from "../src/model/outcome.ts";
import type { DnsName, RemoteText } from "../src/model/scalars.ts";
import { defineProbe } from "../src/world/probe.ts";

const SERVICES: readonly SrvService[] = ["_submissions._tcp", "_submission._tcp"];

/** Where a domain tells its users' programs to hand mail in. */
export const srv = defineProbe({
  kind: "srv",
  contact: "dns",
  after: [],

  plan({ command, domain, server }) {
    if (command !== "check" || domain === null || server !== undefined) return [];
    return SERVICES.map((service) => ({ service, domain }));
  },

  async look({ service, domain }, world, signal) {
    const answer = await world.dns.ask(`${service}.${domain}` as DnsName, "SRV", signal);
    if (answer.state !== "seen") return answer;
    return seen({ rcode: answer.value.rcode, places: answer.value.records.flatMap(place).sort(byPriority) });
  },
});

/** "0 1 587 mail.example.org"; the root in place of a name means that there is no such service. RFC 2782 */
function place(record: string): readonly ServicePlace[] {
  const [, priority, weight, port, name = ""] = /^(\d+)\s+(\d+)\s+(\d+)\s*(.*)$/s.exec(record) ?? [];
  if (priority === undefined) return [];
  const host = dnsName(name) ?? name.toLowerCase().replace(/\.$/, "");
  return [
    { priority: Number(priority), weight: Number(weight), port: Number(port), host: host as string as RemoteText },
  ];
}

function byPriority(a: ServicePlace, b: ServicePlace): number {
  return a.priority - b.priority || b.weight - a.weight || (a.host < b.host ? -1 : Number(a.host > b.host));
}
