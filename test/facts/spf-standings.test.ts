import { describe, expect, it } from "vitest";
import { spfStandings } from "../../src/facts/spf-standings.ts";
import type { Observation } from "../../src/model/observation.ts";
import type { SpfResult } from "../../src/model/observations/spf.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress, RemoteText } from "../../src/model/scalars.ts";
import { dialogue, missed, saw, smtpAbout } from "../support/observe.ts";

const IP = "203.0.113.9" as IpAddress;
const ABOUT = { ip: IP, sender: "alice@acme.example", helo: "mail.acme.example" };
const given = saw("egress", { ip: IP, how: "given" }, { witness: null });
const refused = saw(
  "smtp",
  smtpAbout(),
  dialogue("550 5.7.23 SPF validation failed: 203.0.113.9 is not allowed to send mail for acme.example"),
);

function evaluated(result: SpfResult): Observation {
  const record = "v=spf1 mx -all" as RemoteText;
  const nothing = { lookups: 1, voids: 0, explanation: null, problem: null, trace: [] };
  return saw("spf", ABOUT, { result, domain: "acme.example" as DnsName, record, records: 1, ...nothing });
}

function standing(...all: readonly Observation[]) {
  return spfStandings(observations(all)).find(({ subject }) => subject === IP);
}

describe("nobody named SPF", () => {
  it.each([
    ["fail", { is: "failing", confidence: "proven", severity: "blocks", proposal: "v=spf1 ip4:203.0.113.9 mx -all" }],
    ["softfail", { is: "failing", confidence: "likely", severity: "risks" }],
    ["pass", { is: "clear" }],
    ["neutral", { is: "clear" }],
    ["temperror", { is: "open" }],
  ] as const)("%s", (result, found) => {
    expect(standing(given, evaluated(result))).toMatchObject(found);
  });
  it("a failed look is no fail", () => expect(standing(given, missed("spf", ABOUT))).toMatchObject({ is: "open" }));
  it("an address that was evaluated only to learn whether it may send is not accused", () => {
    expect(standing(evaluated("fail"))).toBeUndefined();
  });
});

describe("a receiver named SPF", () => {
  it("not evaluated yet: likely, and the evaluation is what is missing", () => {
    expect(standing(given, refused)).toMatchObject({
      confidence: "likely",
      missing: [{ kind: "spf", about: { ip: IP, sender: "alice@acme.example" } }],
    });
  });
  it("our evaluation fails, too: proven", () => {
    expect(standing(given, refused, evaluated("fail"))).toMatchObject({ confidence: "proven", missing: [] });
  });
  it("ours passes: possible", () => {
    expect(standing(given, refused, evaluated("pass"))).toMatchObject({ confidence: "possible", result: "pass" });
  });
});
