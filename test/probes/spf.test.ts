import { expect, it } from "vitest";
import { spf } from "../../probes/spf.ts";
import type { Observation } from "../../src/model/observation.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress, RemoteText } from "../../src/model/scalars.ts";
import { saw } from "../support/observe.ts";
import { target } from "../support/target.ts";
import { STEADY, zoneWorld } from "../support/zone-world.ts";

const ACME = "acme.example" as DnsName;
const MX = [
  saw(
    "mx",
    { domain: ACME },
    { rcode: "NOERROR", exchanges: [{ preference: 10, host: "mx.acme.example" as RemoteText }] },
  ),
  saw(
    "address",
    { name: "mx.acme.example" as DnsName, family: 4 },
    { rcode: "NOERROR", addresses: ["192.0.2.10" as IpAddress], aliases: [] },
  ),
];
const egress = saw("egress", { ip: "192.0.2.25" as IpAddress, how: "given" }, { witness: null });
const check = { command: "check", domain: ACME, senderDomain: ACME, sender: null, helo: "probe.example.net" } as const;

it("evaluates each sending address for the sender", () => {
  expect(spf.plan(target(), observations([egress, ...MX]))).toEqual([
    { ip: "192.0.2.25", sender: "alice@acme.example", helo: "mail.acme.example" },
    { ip: "192.0.2.25", sender: null, helo: "mail.acme.example" },
  ]);
});

it("evaluates the HELO name too where the server is called so, and not the name of whoever runs the checkup", () => {
  const given = { ...check, sendingIps: ["192.0.2.25" as IpAddress] };
  const helos = (helo: string, ...more: readonly Observation[]) =>
    spf.plan(target({ ...given, helo }), observations([egress, ...more])).filter(({ sender }) => sender === null);
  expect(helos("laptop.example.net")).toEqual([]);
  expect(helos("localhost")).toEqual([]);
  expect(helos("out.acme.example")).toHaveLength(1);
  const name = "out.example.net" as DnsName;
  const ptr = saw("ptr", { ip: "192.0.2.25" as IpAddress }, { rcode: "NOERROR", names: [name] });
  expect(helos(name, ptr)).toEqual([{ ip: "192.0.2.25", sender: null, helo: name }]);
  const socket = saw("egress", { ip: "192.0.2.25" as IpAddress, how: "socket" }, { witness: null });
  expect(spf.plan(target({ helo: "laptop.example.net" }), observations([socket]))).toHaveLength(2);
});

it("evaluates the HELO name for the null sender", () => {
  expect(spf.plan(target({ sender: null }), observations([egress]))).toEqual([
    { ip: "192.0.2.25", sender: null, helo: "mail.acme.example" },
  ]);
});

it("in a checkup evaluates the mail hosts, to learn which may send, unless the addresses were given", () => {
  const about = { sender: "postmaster@acme.example", helo: "probe.example.net" };
  const nobody = { ip: "0.0.0.0", ...about };
  expect(spf.plan(target(check), observations(MX))).toEqual([{ ip: "192.0.2.10", ...about }, nobody]);
  const given = target({ ...check, sendingIps: ["192.0.2.25" as IpAddress] });
  expect(spf.plan(given, observations([egress, ...MX]))).toEqual([{ ip: "192.0.2.25", ...about }, nobody]);
});

it("looks by evaluating", async () => {
  const about = { ip: "192.0.2.25" as IpAddress, sender: "alice@acme.example", helo: "mail.acme.example" };
  const world = zoneWorld({ "acme.example TXT": ["v=spf1 ip4:192.0.2.25 -all"] });
  expect(await spf.look(about, world, STEADY)).toMatchObject({ state: "seen", value: { result: "pass" } });
});
