import { describe, expect, it } from "vitest";
import { address } from "../../probes/address.ts";
import { delegation } from "../../probes/delegation.ts";
import type { Observation } from "../../src/model/observation.ts";
import type { DelegationAbout } from "../../src/model/observations/delegation.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress, RemoteText } from "../../src/model/scalars.ts";
import { missed, saw } from "../support/observe.ts";
import { target } from "../support/target.ts";
import { STEADY, zoneWorld } from "../support/zone-world.ts";

const own = target({
  command: "check",
  domain: "partner.example" as DnsName,
  senderDomain: "partner.example" as DnsName,
});
const plan = (seen: readonly Observation[], of = own) => delegation.plan(of, observations(seen));
const asked = (abouts: readonly DelegationAbout[]) =>
  abouts.map((about) =>
    about.part === "server"
      ? `${about.name} ${about.type} @${about.ip}/${about.over}`
      : `${about.part} ${"zone" in about ? about.zone : about.name}`,
  );

function ns(zone: string, ...servers: readonly string[]): Observation {
  return saw(
    "delegation",
    { part: "servers", zone: zone as DnsName },
    { part: "servers", rcode: "NOERROR", servers: servers as readonly string[] as readonly RemoteText[] },
  );
}
function at(name: string, family: 4 | 6, ...ips: readonly string[]): Observation {
  return saw(
    "address",
    { name: name as DnsName, family },
    { rcode: "NOERROR", addresses: ips as readonly string[] as readonly IpAddress[], aliases: [] },
  );
}
const both = (name: string, v4: readonly string[], v6: readonly string[] = []) => [
  at(name, 4, ...v4),
  at(name, 6, ...v6),
];
const ZONE = [
  ns("partner.example", "ns1.partner.example"),
  ns("example", "a.nic.example", "b.nic.example", "c.nic.example"),
];

describe("the plan", () => {
  it("begins with the name servers of the domain and of the name above, and of nothing for a job or a pasted text", () => {
    expect(asked(plan([]))).toEqual(["servers partner.example", "servers example"]);
    expect(plan([], target({ command: "smoke" }))).toEqual([]);
    expect(plan([], target({ command: "explain", domain: null }))).toEqual([]);
  });
  it("climbs to where the zone begins, and never takes a top-level domain for it", () => {
    const deep = target({ command: "check", domain: "a.b.example" as DnsName, senderDomain: null });
    expect(asked(plan([ns("a.b.example")], deep))).toEqual(["servers a.b.example", "servers b.example"]);
    expect(asked(plan([ns("a.b.example"), ns("b.example")], deep))).toEqual([
      "servers a.b.example",
      "servers b.example",
    ]);
  });
  it("asks nothing more about a name that does not exist", () => {
    const none = saw(
      "delegation",
      { part: "servers", zone: "partner.example" as DnsName },
      { part: "servers", rcode: "NXDOMAIN", servers: [] },
    );
    expect(asked(plan([none]))).toEqual(asked(plan([])));
  });
  it("asks the zone above even where the resolver fails on the zone: there it may be seen why", () => {
    expect(asked(plan([missed("delegation", { part: "servers", zone: "partner.example" as DnsName })]))).toEqual([
      "servers partner.example",
      "servers example",
    ]);
  });
  it("asks each server for MX and SOA by either way, and for NS, and two of those above for the delegation", () => {
    const seen = [
      ...ZONE,
      ...both("ns1.partner.example", ["198.51.100.53"]),
      ...both("a.nic.example", ["198.51.100.60"]),
      ...both("b.nic.example", ["198.51.100.61"]),
      ...both("c.nic.example", ["198.51.100.62"]),
    ];
    expect(asked(plan(seen)).slice(2)).toEqual([
      "partner.example NS @198.51.100.60/udp",
      "partner.example NS @198.51.100.61/udp",
      "partner.example MX @198.51.100.53/udp",
      "partner.example SOA @198.51.100.53/udp",
      "partner.example MX @198.51.100.53/tcp",
      "partner.example SOA @198.51.100.53/tcp",
      "partner.example NS @198.51.100.53/udp",
    ]);
  });
  it("waits for both families, then takes one address of each server, IPv4 first", () => {
    expect(asked(plan([...ZONE, at("ns1.partner.example", 6, "2001:db8::53")])).slice(2)).toEqual([]);
    const known = [...ZONE, ...both("ns1.partner.example", ["198.51.100.53", "198.51.100.54"], ["2001:db8::53"])];
    expect(
      new Set(
        asked(plan(known))
          .slice(2)
          .map((one) => one.replace(/^.*@|\/.*$/g, "")),
      ),
    ).toEqual(new Set(["198.51.100.53"]));
  });
  it("goes to the servers that only the zone above names, too", () => {
    const about = {
      part: "server",
      zone: "partner.example" as DnsName,
      ip: "198.51.100.60" as IpAddress,
      name: "partner.example" as DnsName,
      type: "NS",
      over: "udp",
    } as const;
    const said = {
      how: "answered",
      rcode: "NOERROR",
      authoritative: false,
      records: [],
      referral: { zone: "partner.example", servers: ["ns9.partner.example"] },
    } as const;
    const seen = [
      ...ZONE,
      saw("delegation", about, { part: "server", said }),
      ...both("ns9.partner.example", ["203.0.113.9"]),
    ];
    expect(asked(plan(seen)).filter((one) => one.includes("@203.0.113.9"))).toHaveLength(5);
    expect(address.plan(own, observations(seen)).map(({ name }) => name as string)).toContain("ns9.partner.example");
  });
  it("goes to eight servers of a zone at most, however many it names", () => {
    const names = Array.from({ length: 40 }, (_, n) => `n${n}.partner.example`);
    const seen = [ns("partner.example", ...names), ...names.flatMap((name, n) => both(name, [`198.51.100.${n + 1}`]))];
    expect(plan(seen).filter(({ part }) => part === "server")).toHaveLength(8 * 5);
  });
});

describe("a look", () => {
  it("keeps the servers in order, and none that stand at an alias' target", async () => {
    const world = zoneWorld({ "partner.example NS": ["ns2.partner.example", "ns1.partner.example"] });
    const about = { part: "servers", zone: "partner.example" as DnsName } as const;
    expect(await delegation.look(about, world, STEADY)).toMatchObject({
      value: { servers: ["ns1.partner.example", "ns2.partner.example"] },
    });
    const alias: typeof world.dns = {
      ...world.dns,
      ask: async () => ({
        state: "seen",
        value: { rcode: "NOERROR", records: ["ns.other.example"], aliases: ["other.example" as DnsName] },
      }),
    };
    expect(await delegation.look(about, { ...world, dns: alias }, STEADY)).toMatchObject({ value: { servers: [] } });
  });
  it("keeps no more than a reader can use of what a server says", async () => {
    const world = zoneWorld({});
    const records = Array.from({ length: 500 }, (_, n) => `${n} ${"x".repeat(2000)}.example`);
    const said = { how: "answered", rcode: "NOERROR", authoritative: true, records, referral: null } as const;
    const dns: typeof world.dns = { ...world.dns, askServer: async () => ({ state: "seen", value: said }) };
    const about = {
      part: "server",
      zone: "a.example" as DnsName,
      ip: "192.0.2.1" as IpAddress,
      name: "a.example" as DnsName,
      type: "MX",
      over: "udp",
    } as const;
    const outcome = await delegation.look(about, { ...world, dns }, STEADY);
    expect(JSON.stringify(outcome).length).toBeLessThan(32 * 560);
  });
});
