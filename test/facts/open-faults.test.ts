import { expect, it } from "vitest";
import { withOpenFaults } from "../../src/facts/open-faults.ts";
import type { Verdict } from "../../src/model/cause.ts";
import type { SpfResult } from "../../src/model/observations/spf.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress, ObservationId } from "../../src/model/scalars.ts";
import { missed, saw } from "../support/observe.ts";

const IP = "203.0.113.9" as IpAddress;
const OTHER = "203.0.113.10" as IpAddress;
const ZEN = "zen.spamhaus.org" as DnsName;
const evidence = [{ observation: "smtp:x" as ObservationId, step: 1 }] as const;
const VAGUE: Verdict<never> = {
  is: "present",
  subject: IP,
  confidence: "possible",
  params: {},
  evidence,
  accountsFor: evidence,
};
const seen = observations([
  missed("ptr", { ip: IP }),
  missed("ptr", { ip: OTHER }),
  missed("dnsbl", { ip: IP, list: ZEN }),
  saw("dnsbl", { ip: OTHER, list: ZEN }, { rcode: "NXDOMAIN", codes: [], text: [] }),
]);

it("a refusal that gives no reason names the looks at its address that failed", () => {
  const [first] = withOpenFaults(seen, [VAGUE]);
  expect(first).toMatchObject({
    missing: [
      { kind: "ptr", about: { ip: IP } },
      { kind: "dnsbl", about: { ip: IP, list: ZEN } },
    ],
  });
});

it("of several reverse names, one that leads back leaves no question open", () => {
  const first = "a.acme.example" as DnsName;
  const second = "b.acme.example" as DnsName;
  const leads = (name: DnsName, to: IpAddress) =>
    saw("address", { name, family: 4 }, { rcode: "NOERROR", addresses: [to], aliases: [] });
  const silent = missed("address", { name: second, family: 4 });
  const names = saw("ptr", { ip: IP }, { rcode: "NOERROR", names: [first, second] });
  expect(withOpenFaults(observations([names, leads(first, IP), silent]), [VAGUE])).toEqual([VAGUE]);
  expect(withOpenFaults(observations([names, leads(first, OTHER), silent]), [VAGUE])).toMatchObject([
    { missing: [{ kind: "address", about: { name: second } }] },
  ]);
});

it("SPF is asked for again where it was not learnt for this very address and its mail", () => {
  const about = (ip: IpAddress, sender: string | null) => ({ ip, sender, helo: "mail.acme.example" });
  const base = { record: null, records: 1, lookups: 0, voids: 0, explanation: null, problem: null, trace: [] };
  const came = (sender: string, result: SpfResult) =>
    saw("spf", about(IP, sender), { ...base, domain: "acme.example" as DnsName, result });
  const all = [
    saw("egress", { ip: IP, how: "given" }, { witness: null }),
    saw("egress", { ip: OTHER, how: "given" }, { witness: null }),
    missed("spf", about(IP, "failed@acme.example")),
    missed("spf", about(OTHER, "other@acme.example")),
    missed("spf", about(IP, null)),
    came("passes@acme.example", "pass"),
    came("unsure@acme.example", "temperror"),
  ];
  const [told] = withOpenFaults(observations(all), [VAGUE]);
  expect(told).toMatchObject({
    missing: [
      { kind: "spf", about: { ip: IP, sender: "failed@acme.example" } },
      { kind: "spf", about: { ip: IP, sender: "unsure@acme.example" } },
    ],
  });
});

it("a look that was never made is not asked for", () => {
  expect(withOpenFaults(observations([]), [VAGUE])).toEqual([VAGUE]);
});

it("what is proven, absent or about no address is left as it is", () => {
  const others: readonly Verdict<never>[] = [
    { ...VAGUE, confidence: "proven" },
    { is: "absent", subject: IP },
    { ...VAGUE, subject: "mx.example.net" },
  ];
  expect(withOpenFaults(seen, others)).toEqual(others);
});
