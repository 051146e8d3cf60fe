import { expect, it } from "vitest";
import { spf } from "../../probes/spf.ts";
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
  ]);
});

it("evaluates the HELO name for the null sender", () => {
  expect(spf.plan(target({ sender: null }), observations([egress]))).toEqual([
    { ip: "192.0.2.25", sender: null, helo: "mail.acme.example" },
  ]);
});

it("in a checkup evaluates the mail hosts, to learn which may send, unless the addresses were given", () => {
  const about = { sender: "postmaster@acme.example", helo: "probe.example.net" };
  expect(spf.plan(target(check), observations(MX))).toEqual([{ ip: "192.0.2.10", ...about }]);
  const given = target({ ...check, sendingIps: ["192.0.2.25" as IpAddress] });
  expect(spf.plan(given, observations([egress, ...MX]))).toEqual([{ ip: "192.0.2.25", ...about }]);
});

it("looks by evaluating", async () => {
  const about = { ip: "192.0.2.25" as IpAddress, sender: "alice@acme.example", helo: "mail.acme.example" };
  const world = zoneWorld({ "acme.example TXT": ["v=spf1 ip4:192.0.2.25 -all"] });
  expect(await spf.look(about, world, STEADY)).toMatchObject({ state: "seen", value: { result: "pass" } });
});
