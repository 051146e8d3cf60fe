import { expect, it } from "vitest";
import { dmarc } from "../../probes/dmarc.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName } from "../../src/model/scalars.ts";
import { target } from "../support/target.ts";
import { STEADY, zoneWorld } from "../support/zone-world.ts";

it("asks for the sender's domain, when there is one to examine", () => {
  expect(dmarc.plan(target(), observations([]))).toEqual([{ domain: "acme.example" }]);
  expect(dmarc.plan(target({ senderDomain: null }), observations([]))).toEqual([]);
});

it("looks by walking up the tree", async () => {
  const world = zoneWorld({ "_dmarc.acme.example TXT": ["v=DMARC1; p=quarantine"] });
  expect(await dmarc.look({ domain: "acme.example" as DnsName }, world, STEADY)).toMatchObject({
    state: "seen",
    value: { policy: "quarantine" },
  });
});
