import { describe, expect, it } from "vitest";
import { address } from "../../probes/address.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress, RemoteText } from "../../src/model/scalars.ts";
import { missed, saw } from "../support/observe.ts";
import { target } from "../support/target.ts";
import { STEADY, type ZoneEntry, zoneWorld } from "../support/zone-world.ts";

const DOMAIN = "partner.example" as DnsName;
const mx = (rcode: "NOERROR" | "NXDOMAIN", ...hosts: string[]) =>
  saw(
    "mx",
    { domain: DOMAIN },
    { rcode, exchanges: hosts.map((host, preference) => ({ preference, host: host as RemoteText })) },
  );
const plan = (seen: Parameters<typeof observations>[0], wish: Parameters<typeof target>[0] = {}) =>
  address
    .plan(target({ helo: "localhost", ...wish }), observations(seen))
    .map(({ name, family }) => `${name} ${family}`);

describe("address plans", () => {
  it("both families of each exchange, of ten at most", () => {
    expect(plan([mx("NOERROR", "mx1.partner.example")])).toEqual(["mx1.partner.example 4", "mx1.partner.example 6"]);
    expect(plan([mx("NOERROR", ...Array.from({ length: 30 }, (_, n) => `mx${n}.partner.example`))])).toHaveLength(20);
  });
  it("the hosts that show which ports leave this network first, each with the ports it is for", () => {
    const hosts = ["one.example", "192.0.2.26", "2001:db8::26", "one.example"] as readonly string[];
    const canaries = hosts.map((host, at) => ({ host: host as DnsName, port: at === 3 ? 587 : 25 }));
    const looks = address.plan(target({ helo: "localhost", canaries }), observations([]));
    expect(looks).toEqual([
      { name: "one.example", family: 4, canary: [25, 587] },
      { name: "192.0.2.26", family: 4, canary: [25] },
      { name: "2001:db8::26", family: 6, canary: [25] },
    ]);
  });
  it("the usual names for handing in mail, and where SRV records lead, in a checkup", () => {
    const about = { service: "_submissions._tcp", domain: DOMAIN } as const;
    const places = [{ priority: 0, weight: 0, port: 465, host: "out.partner.example" as RemoteText }];
    const srv = saw("srv", about, { rcode: "NOERROR", places });
    const wish = { command: "check", domain: DOMAIN, families: [4] } as const;
    expect(plan([srv], wish)).toEqual(["mail.partner.example 4", "smtp.partner.example 4", "out.partner.example 4"]);
    expect(plan([srv], { ...wish, command: "trace" })).toEqual([]);
  });
  it("only the families of the run", () => {
    expect(plan([mx("NOERROR", "mx1.partner.example")], { families: [4] })).toEqual(["mx1.partner.example 4"]);
  });
  it("nothing for the root, an address literal or a name that is none", () => {
    expect(plan([mx("NOERROR", "", "192.0.2.1", "2001:db8::1", "a b.example")])).toEqual([]);
  });
  it("the domain itself only when it exists without an MX", () => {
    expect(plan([mx("NOERROR")])).toEqual(["partner.example 4", "partner.example 6"]);
    expect(plan([mx("NXDOMAIN")])).toEqual([]);
    expect(plan([missed("mx", { domain: DOMAIN })])).toEqual([]);
  });
  it("the server we were told to use, when it is a name", () => {
    expect(plan([], { server: "relay.acme.example" as DnsName })).toEqual([
      "relay.acme.example 4",
      "relay.acme.example 6",
    ]);
    expect(plan([], { server: "192.0.2.5" as IpAddress })).toEqual([]);
  });
  it("the HELO name in both families, when it is a name with a dot", () => {
    expect(new Set(plan([], { helo: "mail.acme.example", families: [4] }))).toEqual(
      new Set(["mail.acme.example 4", "mail.acme.example 6"]),
    );
    expect(plan([], { helo: "[192.0.2.1]" })).toEqual([]);
  });
  it("each reverse name in the family it was found by", () => {
    const ptr = (ip: string) =>
      saw("ptr", { ip: ip as IpAddress }, { rcode: "NOERROR", names: ["mail.acme.example" as DnsName] });
    expect(plan([ptr("192.0.2.25")])).toEqual(["mail.acme.example 4"]);
    expect(plan([ptr("2001:db8::25")])).toEqual(["mail.acme.example 6"]);
  });
});

describe("address looks", () => {
  const look = (entry: ZoneEntry, family: 4 | 6) =>
    address.look(
      { name: DOMAIN, family },
      zoneWorld({ [`partner.example ${family === 4 ? "A" : "AAAA"}`]: entry }),
      STEADY,
    );

  it("write addresses the canonical way, each once", async () => {
    expect(await look(["2001:DB8:0::1", "2001:db8::1"], 6)).toEqual({
      state: "seen",
      value: { rcode: "NOERROR", addresses: ["2001:db8::1"], aliases: [] },
    });
  });
  it("tell no address, no name and no answer apart", async () => {
    expect(await look([], 4)).toMatchObject({ value: { rcode: "NOERROR", addresses: [] } });
    expect(await look("NXDOMAIN", 4)).toMatchObject({ value: { rcode: "NXDOMAIN", addresses: [] } });
    expect(await look("dns-timeout", 4)).toEqual({ state: "failed", why: { kind: "dns-timeout" } });
  });
});

it("an address that stands in for a name needs no DNS", async () => {
  const world = zoneWorld({});
  const look = (family: 4 | 6) => address.look({ name: "192.0.2.26" as DnsName, family }, world, STEADY);
  expect(await look(4)).toEqual({ state: "seen", value: { rcode: "NOERROR", addresses: ["192.0.2.26"], aliases: [] } });
  expect(await look(6)).toMatchObject({ state: "seen", value: { addresses: [] } });
  expect(world.asked).toEqual([]);
});
