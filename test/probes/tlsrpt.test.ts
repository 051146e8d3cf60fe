import { expect, it } from "vitest";
import { tlsrpt } from "../../probes/tlsrpt.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName } from "../../src/model/scalars.ts";
import { target } from "../support/target.ts";
import { STEADY, zoneWorld } from "../support/zone-world.ts";

const domain = "partner.example" as DnsName;

it("is asked for in a checkup only", () => {
  expect(tlsrpt.plan(target({ command: "check" }), observations([]))).toEqual([{ domain }]);
  expect(tlsrpt.plan(target(), observations([]))).toEqual([]);
});

it("keeps the records of its kind", async () => {
  const world = zoneWorld({ "_smtp._tls.partner.example TXT": ["hello", "v=TLSRPTv1; rua=mailto:a@partner.example"] });
  expect(await tlsrpt.look({ domain }, world, STEADY)).toEqual({
    state: "seen",
    value: { records: ["v=TLSRPTv1; rua=mailto:a@partner.example"] },
  });
});

it("a server that fails is not a missing record", async () => {
  const world = zoneWorld({ "_smtp._tls.partner.example TXT": "dns-servfail" });
  expect(await tlsrpt.look({ domain }, world, STEADY)).toMatchObject({ state: "failed" });
});
