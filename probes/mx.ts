import { dnsName } from "../src/dns/name.ts";
import type { Exchange } from "../src/model/observations/mx.ts";
import { seen } from "../src/model/outcome.ts";
import type { DnsName, RemoteText } from "../src/model/scalars.ts";
import { defineProbe } from "../src/world/probe.ts";

/** Where the mail of the recipient's and of the sender's domain goes. */
export const mx = defineProbe({
  kind: "mx",
  contact: "dns",
  after: [],

  plan({ domain, senderDomain }) {
    const domains = [domain, senderDomain].filter((name): name is DnsName => name !== null);
    return [...new Set(domains)].map((name) => ({ domain: name }));
  },

  async look({ domain }, world, signal) {
    const answer = await world.dns.ask(domain, "MX", signal);
    if (answer.state !== "seen") return answer;
    const exchanges = answer.value.records.map(exchange).sort(byPreference);
    return seen({ rcode: answer.value.rcode, exchanges });
  },
});

/** "10 mx.example.org"; the root, written "." or not at all, is the null MX. RFC 7505 §3 */
function exchange(record: string): Exchange {
  const [, preference = "0", name = ""] = /^(\d+)\s*(.*)$/s.exec(record) ?? [];
  const host = dnsName(name) ?? name.toLowerCase().replace(/\.$/, "");
  return { preference: Number(preference), host: host as string as RemoteText };
}

function byPreference(a: Exchange, b: Exchange): number {
  if (a.preference !== b.preference) return a.preference - b.preference;
  return a.host < b.host ? -1 : Number(a.host > b.host);
}
