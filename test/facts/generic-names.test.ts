import { describe, expect, it } from "vitest";
import { isGenericName } from "../../src/facts/generic-names.ts";
import type { IpAddress } from "../../src/model/scalars.ts";

const V4 = "203.0.113.9" as IpAddress;
const V6 = "2001:db8::a1b2:c3d4:e5f6:17" as IpAddress;

describe("a name made from the address by a rule", () => {
  const generic = [
    [V4, "203-0-113-9.dsl.provider.example"],
    [V4, "ec2-203-0-113-9.compute.provider.example"],
    [V4, "9.113.0.203.customers.provider.example"],
    [V4, "203000113009.pool.provider.example"],
    [V4, "cb007109.ip4.provider.example"],
    [V4, "host-113-9.dyn.provider.example"],
    [V6, "a1b2-c3d4-e5f6-0017.v6.provider.example"],
    [V6, "7.1.0.0.6.f.5.e.4.d.3.c.2.b.1.a.v6.provider.example"],
  ] as const;
  for (const [ip, name] of generic) it(name, () => expect(isGenericName(name, ip)).toBe(true));
});

describe("a name somebody chose", () => {
  const own = [
    [V4, "mail.acme.example"],
    [V4, "mail-9.acme.example"],
    [V4, "mx113-9.acme.example"],
    [V4, "1203-0-113-90.acme.example"],
    [V4, "static.acme.example"],
    [V6, "mail.acme.example"],
    ["2001:db8::" as IpAddress, "0000000000000000.acme.example"],
  ] as const;
  for (const [ip, name] of own) it(`${name} of ${ip}`, () => expect(isGenericName(name, ip)).toBe(false));
});
