import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { mxray } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "mxray-address-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CASE = join(folder, "lists.case");
writeFileSync(
  CASE,
  `One address on two lists, one of which has forgotten it when asked again; an IPv6 address on one.

target check acme.example

dns
  lists healthy
  listed 192.0.2.25 zen.spamhaus.org 127.0.0.4
  listed-once 192.0.2.26 zen.spamhaus.org 127.0.0.4
  listed 2001:db8::25 zen.spamhaus.org 127.0.0.4
`,
);

async function check(address: string): Promise<Report> {
  const { out } = await mxray(["check", address, "--only", "dnsbl", "--lab", CASE, "--format", "json"]);
  return JSON.parse(out) as Report;
}

const LISTED: readonly (readonly [string, string, string])[] = [
  ["192.0.2.25", "192.0.2.25", "proven"],
  ["2001:db8:0:0:0:0:0:25", "2001:db8::25", "proven"],
  ["[2001:DB8::25]", "2001:db8::25", "proven"],
  ["::ffff:192.0.2.25", "192.0.2.25", "proven"],
  ["192.0.2.26", "192.0.2.26", "likely"],
];

it.each(LISTED)("check %s --only dnsbl asks the lists alone: %s, %s", async (typed, subject, confidence) => {
  const { diagnosis, observations, target } = await check(typed);
  expect(diagnosis.findings).toMatchObject([{ cause: "ip-listed-dnsbl", subject, confidence }]);
  expect(new Set(observations.map(({ kind }) => kind))).toEqual(new Set(["dnsbl", "opinion"]));
  expect(target).toMatchObject({ domain: null, sendingIps: [subject] });
});

it("an address on no list is asked about once, and no second opinion is wanted", async () => {
  const { diagnosis, observations, verdict } = await check("192.0.2.99");
  expect(diagnosis.findings).toEqual([]);
  expect(diagnosis.ruledOut).toContainEqual({ cause: "ip-listed-dnsbl", subject: "192.0.2.99" });
  expect(observations.filter(({ kind }) => kind === "opinion")).toEqual([]);
  expect(verdict).toBe("pass");
});
