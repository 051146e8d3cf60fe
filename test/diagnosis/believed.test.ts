import { describe, expect, it } from "vitest";
import { believed } from "../../src/diagnosis/believed.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, RemoteText } from "../../src/model/scalars.ts";
import { saw } from "../support/observe.ts";

const domain = "acme.example" as DnsName;
const known = (...records: readonly string[]) =>
  saw(
    "resolver",
    { question: "known" },
    { name: "com" as DnsName, rcode: "NOERROR", records: records as readonly RemoteText[], authenticated: false },
  );
const noMx = saw("mx", { domain }, { rcode: "NXDOMAIN", exchanges: [] });
const anMx = saw("mx", { domain }, { rcode: "NOERROR", exchanges: [{ preference: 10, host: "mx" as RemoteText }] });

describe("a resolver that does not find a name that is always there", () => {
  it("may have overlooked what it did not find: nothing was learnt", () => {
    const seen = believed(observations([known(), noMx]));
    expect(seen.find("mx", { domain })?.outcome).toEqual({ state: "failed", why: { kind: "dns-servfail" } });
  });
  it("has found what it found", () => {
    expect(believed(observations([known(), anMx])).find("mx", { domain })).toEqual(anMx);
  });
});

it("a resolver that finds it is believed, and so is one that was not put to the test", () => {
  for (const all of [[known("a.gtld-servers.net nstld.verisign-grs.com 1 1800 900 604800 900"), noMx], [noMx]]) {
    const seen = observations(all);
    expect(believed(seen)).toBe(seen);
  }
});
