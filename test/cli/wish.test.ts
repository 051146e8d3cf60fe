import { expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { mxray } from "./terminal.ts";

it("--only delegation looks up the name servers' addresses too, without which none of them could be asked", async () => {
  const lab = "fixtures/causes/dns-lame/present.case";
  const { out } = await mxray(["check", "partner.example", "--lab", lab, "--only", "delegation", "--format", "json"]);
  const { diagnosis, observations } = JSON.parse(out) as Report;
  expect(diagnosis.findings.map(({ cause }) => String(cause))).toEqual(["dns-lame"]);
  expect(new Set(observations.map(({ kind }) => kind))).toEqual(new Set(["address", "delegation"]));
});

it("--only dnsbl and --skip dnsbl mean the lists of domains as well as those of addresses", async () => {
  const kindsOf = async (...flags: readonly string[]) => {
    const { out } = await mxray(["check", "--lab", "healthy", ...flags, "--skip", "smtp", "--format", "json"]);
    return new Set((JSON.parse(out) as Report).observations.map(({ kind }) => kind));
  };
  expect(await kindsOf("--only", "dnsbl")).toEqual(new Set(["dnsbl", "rhsbl"]));
  const others = await kindsOf("--skip", "dnsbl");
  expect(others).toContain("mx");
  for (const kind of ["dnsbl", "rhsbl"] as const) expect(others).not.toContain(kind);
});
