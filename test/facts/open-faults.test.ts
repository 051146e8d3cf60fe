import { expect, it } from "vitest";
import { withOpenFaults } from "../../src/facts/open-faults.ts";
import type { Verdict } from "../../src/model/cause.ts";
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
