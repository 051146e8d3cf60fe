import { expect, it } from "vitest";
import { organisationOf, walkTree } from "../../src/dmarc/tree-walk.ts";
import type { DnsName } from "../../src/model/scalars.ts";
import { STEADY, type ZoneEntry, zoneWorld } from "../support/zone-world.ts";

async function organisation(domain: string, zone: Record<string, ZoneEntry>) {
  const world = zoneWorld(zone);
  const name = domain as DnsName;
  const walked = await walkTree(name, { world, enough: () => false }, STEADY);
  if (walked.state !== "seen") return walked.state;
  return organisationOf(name, walked.value);
}

it("finds the organisation at the highest record, below a suffix, or where a name says that it is one", async () => {
  expect(await organisation("a.b.acme.test", { "_dmarc.acme.test TXT": ["v=DMARC1; p=none"] })).toBe("acme.test");
  const suffix = { "_dmarc.co.test TXT": ["v=DMARC1; p=none; psd=y"] };
  expect(await organisation("a.acme.co.test", suffix)).toBe("acme.co.test");
  const both = { "_dmarc.acme.test TXT": ["v=DMARC1; p=none"], "_dmarc.b.acme.test TXT": ["v=DMARC1; psd=n"] };
  expect(await organisation("a.b.acme.test", both)).toBe("b.acme.test");
});

it("is the domain itself where nobody says anything, and unknown where somebody could not be asked", async () => {
  expect(await organisation("a.acme.test", {})).toBe("a.acme.test");
  expect(await organisation("a.acme.test", { "_dmarc.test TXT": "dns-timeout" })).toBe("failed");
});

it("does not ask for what is too long to be a name with its prefix", async () => {
  const label = "a".repeat(63);
  const long = `${label}.${label}.${label}.${"b".repeat(56)}.test`;
  expect(long).toHaveLength(253);
  const world = zoneWorld({ "_dmarc.test TXT": ["v=DMARC1; p=none"] });
  const walked = await walkTree(long as DnsName, { world, enough: () => false }, STEADY);
  expect(walked.state === "seen" ? walked.value.map(({ name }) => name) : walked.state).toContain("test");
  expect(world.asked.some((question) => question.startsWith(`_dmarc.${label}.${label}.${label}`))).toBe(false);
});

it("asks eight names at most", async () => {
  const world = zoneWorld({});
  await walkTree("a.b.c.d.e.f.g.h.i.j.test" as DnsName, { world, enough: () => false }, STEADY);
  expect(world.asked).toHaveLength(8);
});
