import { expect, it } from "vitest";
import { bimi } from "../../probes/bimi.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName } from "../../src/model/scalars.ts";
import { target } from "../support/target.ts";
import { STEADY, zoneWorld } from "../support/zone-world.ts";

const domain = "acme.example" as DnsName;

it("is asked for at the sender's domain, in a checkup only", () => {
  expect(bimi.plan(target({ command: "check" }), observations([]))).toEqual([{ domain }]);
  expect(bimi.plan(target(), observations([]))).toEqual([]);
});

it("keeps the records of its kind, also none", async () => {
  const world = zoneWorld({ "default._bimi.acme.example TXT": ["v=BIMI1; l=; a=;", "v=spf1 -all"] });
  expect(await bimi.look({ domain }, world, STEADY)).toEqual({
    state: "seen",
    value: { records: ["v=BIMI1; l=; a=;"] },
  });
  expect(await bimi.look({ domain }, zoneWorld({}), STEADY)).toEqual({ state: "seen", value: { records: [] } });
});
