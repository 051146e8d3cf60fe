import { ipAddress } from "../src/dns/address.ts";
import { dnsName } from "../src/dns/name.ts";
import type { TlsaAbout } from "../src/model/observations/tlsa.ts";
import { seen } from "../src/model/outcome.ts";
import type { RemoteText } from "../src/model/scalars.ts";
import { defineProbe } from "../src/world/probe.ts";

/** As many exchanges as other looks go to. */
const MAX_EXCHANGES = 10;
const MAX_RECORDS = 32;
/** A whole certificate in hexadecimal. */
const MAX_RECORD = 8192;
const PORT = 25;

/** Which certificates the mail hosts of the recipient's domain are bound to by DNSSEC. RFC 7672 §2.2 */
export const tlsa = defineProbe({
  kind: "tlsa",
  contact: "dns",
  after: ["mx"],

  plan({ command, domain }, observed): readonly TlsaAbout[] {
    if (domain === null || (command !== "check" && command !== "trace")) return [];
    const mx = observed.find("mx", { domain });
    if (mx?.outcome.state !== "seen" || mx.outcome.value.rcode === "NXDOMAIN") return [];
    const { exchanges } = mx.outcome.value;
    const hosts = exchanges.length === 0 ? [domain] : exchanges.slice(0, MAX_EXCHANGES).map(({ host }) => host);
    return hosts.flatMap((host) => {
      const name = ipAddress(host) === null ? dnsName(host) : null;
      return name === null ? [] : [{ host: name, port: PORT }];
    });
  },

  async look({ host, port }, world, signal) {
    const name = dnsName(`_${port}._tcp.${host}`);
    if (name === null) return seen({ rcode: "NXDOMAIN", records: [], authenticated: false });
    const answer = await world.dns.ask(name, "TLSA", signal);
    if (answer.state !== "seen") return answer;
    const { rcode, records, authenticated = false } = answer.value;
    const kept = records.slice(0, MAX_RECORDS).map((record) => record.toLowerCase().slice(0, MAX_RECORD) as RemoteText);
    return seen({ rcode, records: kept, authenticated });
  },
});
