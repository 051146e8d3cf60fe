import { expect, it } from "vitest";
import { reportPlaces } from "../../src/dmarc/report-places.ts";
import type { DnsName } from "../../src/model/scalars.ts";
import { STEADY, zoneWorld } from "../support/zone-world.ts";

const at = "acme.example" as DnsName;
const OWN = { "_dmarc.acme.example TXT": ["v=DMARC1; p=none"] };

it("asks foreign domains alone whether they want reports", async () => {
  const world = zoneWorld({
    ...OWN,
    "acme.example._report._dmarc.reports.test TXT": ["v=DMARC1;"],
    "acme.example._report._dmarc.slow.test TXT": "dns-timeout",
  });
  const rua = "mailto:a@mail.acme.example, mailto:a@reports.test!10m,mailto:b@reports.test,mailto:c@slow.test";
  expect(await reportPlaces({ at, tags: { rua, ruf: "mailto:d@other.test" } }, world, STEADY)).toEqual([
    { host: "reports.test", authorised: true },
    { host: "slow.test", authorised: null },
    { host: "other.test", authorised: false },
  ]);
  expect(world.asked).not.toContain("acme.example._report._dmarc.mail.acme.example TXT");
});

it("takes names alike in their last two labels for strangers below a public suffix", async () => {
  const world = zoneWorld({
    "_dmarc.shop.co.test TXT": ["v=DMARC1; p=none"],
    "_dmarc.co.test TXT": ["v=DMARC1; p=none; psd=y"],
  });
  const shop = "shop.co.test" as DnsName;
  expect(await reportPlaces({ at: shop, tags: { rua: "mailto:a@other.co.test" } }, world, STEADY)).toEqual([
    { host: "other.co.test", authorised: false },
  ]);
  expect(await reportPlaces({ at: shop, tags: { rua: "mailto:a@mail.shop.co.test" } }, world, STEADY)).toEqual([]);
});

it("takes a branch that says it is an organisation of its own for a stranger", async () => {
  const world = zoneWorld({ ...OWN, "_dmarc.lab.acme.example TXT": ["v=DMARC1; p=none; psd=n"] });
  expect(await reportPlaces({ at, tags: { rua: "mailto:a@lab.acme.example" } }, world, STEADY)).toEqual([
    { host: "lab.acme.example", authorised: false },
  ]);
});

it("does not call a domain foreign whose organisation could not be asked for", async () => {
  const world = zoneWorld({ ...OWN, "_dmarc.test TXT": "dns-servfail" });
  expect(await reportPlaces({ at, tags: { rua: "mailto:a@reports.test" } }, world, STEADY)).toEqual([
    { host: "reports.test", authorised: null },
  ]);
});

it("reads no host out of what is no mail address, and asks no more than a few", async () => {
  const world = zoneWorld(OWN);
  expect(await reportPlaces({ at, tags: { rua: "https://x.test/r,mailto:none,a@b.test" } }, world, STEADY)).toEqual([]);
  const many = Array.from({ length: 50 }, (_, index) => `mailto:a@h${index}.d${index}.test`).join(",");
  expect(await reportPlaces({ at, tags: { rua: many } }, world, STEADY)).toHaveLength(5);
});
