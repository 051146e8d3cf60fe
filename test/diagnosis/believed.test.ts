import { describe, expect, it } from "vitest";
import { believed } from "../../src/diagnosis/believed.ts";
import type { About, Kind, Observation, Value } from "../../src/model/observation.ts";
import type { DkimSelector } from "../../src/model/observations/dkim.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress, RemoteText } from "../../src/model/scalars.ts";
import { saw } from "../support/observe.ts";

type Pair = readonly [nothing: Observation, something: Observation];

const domain = "acme.example" as DnsName;
const known = (...records: readonly string[]) =>
  saw(
    "resolver",
    { question: "known" },
    { name: "com" as DnsName, rcode: "NOERROR", records: records as readonly RemoteText[], authenticated: false },
  );
const noMx = saw("mx", { domain }, { rcode: "NXDOMAIN", exchanges: [] });
const anMx = saw("mx", { domain }, { rcode: "NOERROR", exchanges: [{ preference: 10, host: "mx" as RemoteText }] });

describe("a resolver that does not find a name that is always there", () => {
  it("may have overlooked what it did not find: nothing was learnt", () => {
    const seen = believed(observations([known(), noMx]));
    expect(seen.find("mx", { domain })?.outcome).toEqual({ state: "failed", why: { kind: "dns-servfail" } });
  });
  it("has found what it found", () => {
    expect(believed(observations([known(), anMx])).find("mx", { domain })).toEqual(anMx);
  });
});

const ip = "192.0.2.1" as IpAddress;
const list = "zen.spamhaus.org" as DnsName;
const selector = "s1" as DkimSelector;
const text = ["v=1" as RemoteText];
const policy = { at: null, record: null, records: 0, tags: {}, policy: null, asked: [] };
const found = { selector, records: text, aliases: [] };
const NOTHING = { rcode: "NXDOMAIN", addresses: [], aliases: [], codes: [], text: [], names: [], records: [] } as const;
const address = { name: domain, family: 4 } as const;
const tlsa = { host: domain, port: 25 };
const entry = { name: domain, list, point: null };

describe.each([
  ["address", saw("address", address, NOTHING), saw("address", address, { ...NOTHING, addresses: [ip] })],
  ["bimi", saw("bimi", { domain }, NOTHING), saw("bimi", { domain }, { records: text })],
  ["dkim", ...both("dkim", { domain, selector }, { keys: [], tried: 1, unanswered: 0 }, { keys: [found] })],
  ["dmarc", ...both("dmarc", { domain }, policy, { record: "v=DMARC1; p=none" as RemoteText })],
  ["dnsbl", saw("dnsbl", { ip, list }, NOTHING), saw("dnsbl", { ip, list }, { ...NOTHING, codes: [ip] })],
  ["ptr", saw("ptr", { ip }, NOTHING), saw("ptr", { ip }, { ...NOTHING, names: [domain] })],
  ["rhsbl", saw("rhsbl", entry, NOTHING), saw("rhsbl", entry, { ...NOTHING, codes: [ip] })],
  ["sts", ...both("sts", { domain, part: "record" }, { part: "record", records: [] }, { records: text })],
  ["tlsa", ...both("tlsa", tlsa, { rcode: "NXDOMAIN", records: [], authenticated: false }, { records: text })],
  ["tlsrpt", saw("tlsrpt", { domain }, NOTHING), saw("tlsrpt", { domain }, { records: text })],
])("of %s, such a resolver", (_kind, nothing, something) => {
  const told = (look: Observation) => believed(observations([known(), look])).get(look.id)?.outcome.state;
  it("may have overlooked what is there", () => expect(told(nothing)).toBe("failed"));
  it("has found what it found", () => expect(told(something)).toBe("seen"));
});

function both<K extends Kind>(kind: K, about: About<K>, none: Value<K>, change: Partial<Value<K>>): Pair {
  return [saw(kind, about, none), saw(kind, about, { ...none, ...change })];
}

it("what SPF comes to rests on several answers, any of which it may have overlooked", () => {
  const about = { ip, sender: "a@acme.example", helo: "mail.acme.example" };
  const base = { domain, record: null, records: 1, lookups: 0, voids: 0, explanation: null, problem: null, trace: [] };
  const check = saw("spf", about, { ...base, result: "pass" });
  expect(believed(observations([known(), check])).get(check.id)?.outcome.state).toBe("failed");
});

it("a policy that was fetched, or was not, is no word of the resolver's", () => {
  const fetched = saw("sts", { domain, part: "policy" }, { part: "policy", fetched: { how: "timeout" } });
  expect(believed(observations([known(), fetched])).get(fetched.id)).toEqual(fetched);
});

it("a resolver that finds it is believed, and so is one that was not put to the test", () => {
  for (const all of [[known("a.gtld-servers.net nstld.verisign-grs.com 1 1800 900 604800 900"), noMx], [noMx]]) {
    const seen = observations(all);
    expect(believed(seen)).toBe(seen);
  }
});
