import { expect, it } from "vitest";
import { registeredDomain } from "../../src/dns/registered-domain.ts";
import type { DnsName } from "../../src/model/scalars.ts";

it.each([
  ["acme.example", "acme.example"],
  ["mail.news.acme.example", "acme.example"],
  ["mail.acme.co.uk", "acme.co.uk"],
  ["mail.xn--e1afmkfd.xn--p1ai", "xn--e1afmkfd.xn--p1ai"],
  ["co.uk", null],
  ["localhost", null],
])("of %s somebody registered %s", (name, registered) => {
  expect(registeredDomain(name as DnsName)).toBe(registered);
});
