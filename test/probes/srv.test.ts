import { expect, it } from "vitest";
import { srv } from "../../probes/srv.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName } from "../../src/model/scalars.ts";
import { target } from "../support/target.ts";
import { STEADY, zoneWorld } from "../support/zone-world.ts";

const domain = "partner.example" as DnsName;
const about = { service: "_submissions._tcp", domain } as const;
const look = (records: readonly string[] | "dns-servfail") =>
  srv.look(about, zoneWorld({ "_submissions._tcp.partner.example SRV": records }), STEADY);

it("is asked for both services, in a checkup only, and not when a server was named", () => {
  const plan = (change: Parameters<typeof target>[0]) => srv.plan(target(change), observations([]));
  expect(plan({ command: "check" })).toEqual([about, { service: "_submission._tcp", domain }]);
  expect(plan({})).toEqual([]);
  expect(plan({ command: "check", server: "mail.partner.example" as DnsName })).toEqual([]);
});

it("keeps what was published, the most wanted place first", async () => {
  expect(await look(["10 1 465 b.partner.example", "0 5 465 C.Partner.Example", "0 9 587 a.partner.example"])).toEqual({
    state: "seen",
    value: {
      rcode: "NOERROR",
      places: [
        { priority: 0, weight: 9, port: 587, host: "a.partner.example" },
        { priority: 0, weight: 5, port: 465, host: "c.partner.example" },
        { priority: 10, weight: 1, port: 465, host: "b.partner.example" },
      ],
    },
  });
});

it("the root in place of a name says that there is no such service", async () => {
  expect(await look(["0 0 0 ."])).toMatchObject({ value: { places: [{ port: 0, host: "" }] } });
});

it("a record that is no such record is passed over", async () => {
  expect(await look(["hello", "0 1 587 a.partner.example"])).toMatchObject({ value: { places: [{ port: 587 }] } });
});

it("a server that fails is not a missing record", async () => {
  expect(await look("dns-servfail")).toMatchObject({ state: "failed" });
});
