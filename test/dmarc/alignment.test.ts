import { expect, it } from "vitest";
import { alignment } from "../../src/dmarc/alignment.ts";
import type { DnsName } from "../../src/model/scalars.ts";
import { STEADY, type ZoneEntry, zoneWorld } from "../support/zone-world.ts";

function stands(author: string, domain: string, zone: Record<string, ZoneEntry>) {
  return alignment({ author: author as DnsName, domain: domain as DnsName }, zoneWorld(zone), STEADY);
}

const OWN = { "_dmarc.acme.test TXT": ["v=DMARC1; p=none"] };

it("is strict for the same domain, and asks nothing then", async () => {
  expect(await stands("acme.test", "acme.test", { "_dmarc.test TXT": "dns-timeout" })).toBe("strict");
});

it("is relaxed within an organisation, in either direction", async () => {
  expect(await stands("acme.test", "mail.acme.test", OWN)).toBe("relaxed");
  expect(await stands("a.acme.test", "b.acme.test", OWN)).toBe("relaxed");
});

it("is none for a stranger, also below the same public suffix", async () => {
  expect(await stands("acme.test", "other.test", OWN)).toBe("none");
  const suffix = { "_dmarc.co.test TXT": ["v=DMARC1; p=reject; psd=y"] };
  expect(await stands("acme.co.test", "other.co.test", suffix)).toBe("none");
});

it("is unknown where a name could not be asked", async () => {
  expect(await stands("acme.test", "other.test", { ...OWN, "_dmarc.other.test TXT": "dns-servfail" })).toBe("unknown");
});
