import { describe, expect, it } from "vitest";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress, RemoteText } from "../../src/model/scalars.ts";
import { mxAddresses, reachesOthers } from "../../src/spf/mx-addresses.ts";
import { missed, saw } from "../support/observe.ts";

const DOMAIN = "acme.example" as DnsName;
const addresses = (name: string, ...ips: string[]) =>
  saw(
    "address",
    { name: name as DnsName, family: 4 },
    { rcode: "NOERROR", addresses: ips as unknown as IpAddress[], aliases: [] },
  );
const exchanges = (...hosts: string[]) =>
  saw(
    "mx",
    { domain: DOMAIN },
    { rcode: "NOERROR", exchanges: hosts.map((host) => ({ preference: 10, host: host as RemoteText })) },
  );

describe("mxAddresses", () => {
  it("are those of the domain's exchanges and of nothing else", () => {
    const seen = observations([
      exchanges("mx.acme.example"),
      addresses("mx.acme.example", "192.0.2.1"),
      addresses("www.acme.example", "192.0.2.9"),
    ]);
    expect(mxAddresses(seen, DOMAIN)).toEqual(["192.0.2.1"]);
  });
  it("are the domain's own without an MX, and none with the null MX", () => {
    const own = addresses("acme.example", "192.0.2.1");
    expect(mxAddresses(observations([exchanges(), own]), DOMAIN)).toEqual(["192.0.2.1"]);
    expect(mxAddresses(observations([exchanges(""), own]), DOMAIN)).toEqual([]);
  });
  it("leave out what no receiver can see, and are few however many are published", () => {
    const many = Array.from({ length: 100 }, (_, n) => `198.51.100.${n}`);
    const seen = observations([
      exchanges("mx.acme.example"),
      addresses("mx.acme.example", "10.0.0.1", "127.0.0.1", ...many),
    ]);
    expect(mxAddresses(seen, DOMAIN)).toHaveLength(4);
  });
  it("are not known when the MX is not", () => {
    expect(mxAddresses(observations([missed("mx", { domain: DOMAIN })]), DOMAIN)).toEqual([]);
    expect(mxAddresses(observations([]), DOMAIN)).toEqual([]);
  });
});

describe("reachesOthers", () => {
  it.each([
    ["8.8.8.8", true],
    ["203.0.113.9", true],
    ["2001:db8::1", true],
    ["10.1.2.3", false],
    ["100.64.0.1", false],
    ["fe80::1", false],
    ["::1", false],
  ])("%s: %s", (ip, expected) => expect(reachesOthers(ip as IpAddress)).toBe(expected));
});
