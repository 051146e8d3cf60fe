import { expect, it } from "vitest";
import { resolverWitness } from "../../src/facts/resolver-witness.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress } from "../../src/model/scalars.ts";
import { missed, saw } from "../support/observe.ts";

const DOMAIN = "example.org" as DnsName;

function address(name: string, addresses: readonly string[]) {
  const about = { name: name as DnsName, family: 4 } as const;
  return saw("address", about, { rcode: "NOERROR", addresses: addresses as readonly IpAddress[], aliases: [] });
}

it("a name that resolved elsewhere speaks for the resolver", () => {
  const seen = observations([address("mail.acme.example", ["192.0.2.9"])]);
  expect(resolverWitness(seen, DOMAIN).witness).toEqual({ observation: "address:mail.acme.example/A" });
});

it("names of the suspected domain, empty answers and failures do not", () => {
  const failed = missed("mx", { domain: "acme.example" as DnsName });
  const seen = observations([address("www.example.org", ["192.0.2.9"]), address("mail.acme.example", []), failed]);
  const { witness, looks } = resolverWitness(seen, DOMAIN);
  expect(witness).toBeNull();
  expect(looks).toHaveLength(1);
});
