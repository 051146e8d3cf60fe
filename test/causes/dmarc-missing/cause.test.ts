import { describe, expect, it } from "vitest";
import { dmarcMissing } from "../../../src/causes/dmarc-missing/cause.ts";
import { spfMissing } from "../../../src/causes/spf-missing/cause.ts";
import type { Observation } from "../../../src/model/observation.ts";
import { observations } from "../../../src/model/observations.ts";
import type { DnsName, IpAddress } from "../../../src/model/scalars.ts";
import { saw } from "../../support/observe.ts";

const DOMAIN = "acme.example" as DnsName;
const looks: readonly Observation[] = [
  saw("dmarc", { domain: DOMAIN }, { at: null, record: null, records: 0, tags: {}, policy: null, asked: [] }),
  saw(
    "spf",
    { ip: "192.0.2.25" as IpAddress, sender: "alice@acme.example", helo: "mail.acme.example" as DnsName },
    {
      ...{ result: "none", domain: DOMAIN, record: null, records: 0, lookups: 0, voids: 0 },
      ...{ explanation: null, problem: null, trace: [] },
    },
  ),
];

describe("a record that is missing", () => {
  it.each(["NOERROR", "NXDOMAIN"] as const)("is one only of a domain that exists: %s", (rcode) => {
    const seen = observations([...looks, saw("mx", { domain: DOMAIN }, { rcode, exchanges: [] })]);
    const states = [dmarcMissing, spfMissing].map((cause) => cause.match(seen).map(({ is }) => is));
    expect(states).toEqual(rcode === "NOERROR" ? [["present"], ["present"]] : [[], []]);
  });
});
