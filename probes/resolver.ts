import { dnsName } from "../src/dns/name.ts";
import type { Observation } from "../src/model/observation.ts";
import { failed, seen } from "../src/model/outcome.ts";
import type { RemoteText } from "../src/model/scalars.ts";
import { defineProbe } from "../src/world/probe.ts";

/** A zone every resolver knows and whose answers are signed. */
const KNOWN = "com";
const RANDOM_BYTES = 12;
const MAX_RECORDS = 5;

/** Whether the resolver everything is asked of can be believed: two questions whose answers are known. */
export const resolver = defineProbe({
  kind: "resolver",
  contact: "dns",
  after: ["address"],

  plan({ command }, observed) {
    // A job may run where only its own names are known: who found the server needs no other proof.
    const needless = command === "explain" || (command === "smoke" && !observed.of("address").some(isEmpty));
    return needless ? [] : [{ question: "missing" }, { question: "known" }];
  },

  async look({ question }, world, signal) {
    const made = `mxray-${Buffer.from(world.random.bytes(RANDOM_BYTES)).toString("hex")}.${KNOWN}`;
    const name = dnsName(question === "known" ? KNOWN : made);
    if (name === null) return failed({ kind: "dns-malformed" });
    const answer = await world.dns.ask(name, question === "known" ? "SOA" : "A", signal);
    if (answer.state !== "seen") return answer;
    const { rcode, records, authenticated = false } = answer.value;
    const kept = records.slice(0, MAX_RECORDS).map((record) => record as RemoteText);
    return seen({ name, rcode, records: kept, authenticated });
  },
});

function isEmpty({ about, outcome }: Observation<"address">): boolean {
  return about.server === true && (outcome.state !== "seen" || outcome.value.addresses.length === 0);
}
