import { describe, expect, it } from "vitest";
import { stsPolicies } from "../../src/facts/sts-policies.ts";
import type { Fetched } from "../../src/model/fetched.ts";
import type { Observation } from "../../src/model/observation.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, RemoteText } from "../../src/model/scalars.ts";
import { missed, saw, texts } from "../support/observe.ts";

const domain = "partner.example" as DnsName;
const GOOD = "version: STSv1\nmode: enforce\nmx: mx.partner.example\nmax_age: 86400\n";

function record(...records: readonly string[]): Observation {
  return saw("sts", { domain, part: "record" }, { part: "record", records: texts(records) });
}
function policy(fetched: Fetched): Observation {
  return saw("sts", { domain, part: "policy" }, { part: "policy", fetched });
}
function answered(body: string, status = 200): Fetched {
  return { how: "answered", status, type: "text/plain" as RemoteText, body: body as RemoteText, cut: false };
}
const of = (...all: readonly Observation[]) => stsPolicies(observations(all))[0];
const OK = record("v=STSv1; id=1");

describe("a policy", () => {
  it("that is announced, fetched and whole is usable", () => {
    expect(of(OK, policy(answered(GOOD)))).toMatchObject({ state: "usable", policy: { mode: "enforce" }, faults: [] });
  });
  it("nobody announces is none", () => {
    expect(of(record())).toMatchObject({ state: "none" });
  });
  it("is faulty by its record, by the way it is served, or by what it says", () => {
    expect(of(record("v=STSv1;"))).toMatchObject({ state: "faulty", faults: ["id="] });
    expect(of(record("v=STSv1; id=1", "v=STSv1; id=2"))).toMatchObject({ state: "faulty" });
    expect(of(OK, policy(answered(GOOD, 404)))).toMatchObject({ state: "faulty", faults: ["HTTP 404"] });
    expect(of(OK, policy({ how: "tls-failed", reason: "CERT_HAS_EXPIRED" }))).toMatchObject({
      faults: ["CERT_HAS_EXPIRED"],
    });
    expect(of(OK, policy({ how: "no-address" }))).toMatchObject({ state: "faulty" });
    expect(of(OK, policy(answered("mode: enforce")))).toMatchObject({ state: "faulty" });
  });
  it("that we could not get is unknown: another network may get it", () => {
    for (const how of ["timeout", "unreachable", "reset"] as const) {
      expect(of(OK, policy({ how }))?.state, how).toBe("unknown");
    }
    expect(of(OK)?.state).toBe("unknown");
    expect(of(OK, missed("sts", { domain, part: "policy" }))?.state).toBe("unknown");
    expect(of(missed("sts", { domain, part: "record" }))?.state).toBe("unknown");
  });
});
