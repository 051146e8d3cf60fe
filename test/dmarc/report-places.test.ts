import { expect, it } from "vitest";
import { reportPlaces } from "../../src/dmarc/report-places.ts";
import type { DnsName } from "../../src/model/scalars.ts";
import { STEADY, zoneWorld } from "../support/zone-world.ts";

const at = "acme.example" as DnsName;

it("asks foreign domains alone, each once, whether they want reports", async () => {
  const world = zoneWorld({
    "acme.example._report._dmarc.reports.test TXT": ["v=DMARC1;"],
    "acme.example._report._dmarc.slow.test TXT": "dns-timeout",
  });
  const rua = "mailto:a@mail.acme.example, mailto:a@reports.test!10m,mailto:b@reports.test,mailto:c@slow.test";
  expect(await reportPlaces({ at, tags: { rua, ruf: "mailto:d@other.test" } }, world, STEADY)).toEqual([
    { host: "reports.test", authorised: true },
    { host: "slow.test", authorised: null },
    { host: "other.test", authorised: false },
  ]);
  expect(world.asked).toHaveLength(3);
});

it("reads no host out of what is no mail address, and asks no more than a few", async () => {
  const world = zoneWorld({});
  expect(await reportPlaces({ at, tags: { rua: "https://x.test/r,mailto:none,a@b.test" } }, world, STEADY)).toEqual([]);
  const many = Array.from({ length: 50 }, (_, index) => `mailto:a@h${index}.d${index}.test`).join(",");
  expect(await reportPlaces({ at, tags: { rua: many } }, world, STEADY)).toHaveLength(5);
});
