import { expect, it } from "vitest";
import { ptr } from "../../probes/ptr.ts";
import { observations } from "../../src/model/observations.ts";
import type { IpAddress } from "../../src/model/scalars.ts";
import { saw } from "../support/observe.ts";
import { target } from "../support/target.ts";
import { STEADY, type ZoneEntry, zoneWorld } from "../support/zone-world.ts";

const look = (entry: ZoneEntry) =>
  ptr.look({ ip: "192.0.2.25" as IpAddress }, zoneWorld({ "25.2.0.192.in-addr.arpa PTR": entry }), STEADY);

it("asks for each address mail leaves from", () => {
  const egress = saw("egress", { ip: "192.0.2.25" as IpAddress, how: "given" }, { witness: null });
  expect(ptr.plan(target(), observations([egress]))).toEqual([{ ip: "192.0.2.25" }]);
  expect(ptr.plan(target(), observations([]))).toEqual([]);
});

it("gives the names in a stable order", async () => {
  expect(await look(["Mail.acme.example.", "a.acme.example"])).toEqual({
    state: "seen",
    value: { rcode: "NOERROR", names: ["a.acme.example", "mail.acme.example"] },
  });
});

it("tells no name and no answer apart", async () => {
  expect(await look("NXDOMAIN")).toEqual({ state: "seen", value: { rcode: "NXDOMAIN", names: [] } });
  expect(await look("dns-servfail")).toEqual({ state: "failed", why: { kind: "dns-servfail" } });
});
