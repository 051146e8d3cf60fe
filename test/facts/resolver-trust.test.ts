import { describe, expect, it } from "vitest";
import { resolverTrust } from "../../src/facts/resolver-trust.ts";
import type { Observation } from "../../src/model/observation.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, RemoteText } from "../../src/model/scalars.ts";
import { missed, saw } from "../support/observe.ts";

function missing(...records: readonly string[]): Observation {
  const rcode = records.length === 0 ? "NXDOMAIN" : "NOERROR";
  const value = { rcode, records: records as unknown as readonly RemoteText[], authenticated: false } as const;
  return saw("resolver", { question: "missing" }, { name: "x.com" as DnsName, ...value });
}
function known(authenticated: boolean, ...records: readonly string[]): Observation {
  const value = { rcode: "NOERROR", records: records as unknown as readonly RemoteText[], authenticated } as const;
  return saw("resolver", { question: "known" }, { name: "com" as DnsName, ...value });
}
const trust = (...all: readonly Observation[]) => resolverTrust(observations(all));
const lost = (kind: "dns-timeout" | "dns-refused") => missed("resolver", { question: "known" }, { kind });

describe("a resolver", () => {
  it("that gives an address to a made-up name rewrites", () => {
    expect(trust(missing("203.0.113.80")).rewrites).toMatchObject({ name: "x.com", to: ["203.0.113.80"] });
    expect(trust(missing()).rewrites).toBe(false);
    expect(trust().rewrites).toBeNull();
    expect(trust(missed("resolver", { question: "missing" })).rewrites).toBeNull();
  });
  it("that answers nothing at all is broken; one lost question is not enough", () => {
    expect(trust(lost("dns-refused")).broken).toMatchObject({ answer: "REFUSED" });
    expect(trust(lost("dns-timeout"), missing()).broken).toBeNull();
    expect(trust(known(false, "soa")).broken).toBe(false);
    expect(trust(known(false)).broken).toMatchObject({ answer: "NOERROR" });
    expect(trust(missed("resolver", { question: "known" }, { kind: "cancelled" })).broken).toBeNull();
  });
  it("validates when it says so of a zone that is signed, and not knowing is neither", () => {
    expect(trust(known(true, "soa")).validates).toBe(true);
    expect(trust(known(false, "soa")).validates).toBe(false);
    expect(trust(known(false)).validates).toBeNull();
    expect(trust().validates).toBeNull();
  });
});
