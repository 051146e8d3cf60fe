import { expect, it } from "vitest";
import { addressesOf } from "../../src/facts/addresses-of.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName } from "../../src/model/scalars.ts";
import { missed, saw } from "../support/observe.ts";

const NAME = "mx.partner.example" as DnsName;

it("tells what was seen from what failed and from what nobody asked", () => {
  const look = { name: NAME, family: 4 } as const;
  const seen = saw("address", look, { rcode: "NXDOMAIN", addresses: [], aliases: [] });
  expect(addressesOf(observations([seen]), NAME)).toMatchObject({
    4: { state: "seen", rcode: "NXDOMAIN", evidence: { observation: seen.id } },
    6: {
      state: "not-looked",
      rcode: null,
      evidence: null,
      look: { kind: "address", about: { name: NAME, family: 6 } },
    },
  });
  expect(addressesOf(observations([missed("address", look)]), NAME)[4].state).toBe("failed");
});
