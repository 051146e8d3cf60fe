import { describe, expect, it } from "vitest";
import { unreachedHosts } from "../../src/facts/unreached-hosts.ts";
import type { Observation } from "../../src/model/observation.ts";
import type { SmtpAbout } from "../../src/model/observations/smtp.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress } from "../../src/model/scalars.ts";
import type { TranscriptEnd } from "../../src/model/transcript.ts";
import { ATTEMPT, dialogue, saw, smtpAbout } from "../support/observe.ts";

function shut(
  how: "connect-refused" | "connect-timeout" | "unreachable",
  change: Partial<SmtpAbout> = {},
): Observation {
  const end: TranscriptEnd = { how };
  return saw("smtp", smtpAbout(change), { steps: [], end });
}

function open(change: Partial<SmtpAbout>): Observation {
  return saw("smtp", smtpAbout(change), dialogue("250 Ok"));
}

function stateOf(...all: readonly Observation[]) {
  return unreachedHosts(observations(all)).find(({ host }) => host === "mx.partner.example")?.state;
}

const ELSEWHERE = { host: "other.example" as DnsName, ip: "192.0.2.1" as IpAddress };
const SIX = "2001:db8::7" as IpAddress;

describe("a host that took no connection", () => {
  it("is down when it refused", () => expect(stateOf(shut("connect-refused"))).toBe("down"));
  it("is in doubt when it is silent and nothing else was asked", () => {
    expect(stateOf(shut("connect-timeout"))).toBe("doubtful");
  });
  it("is quiet when another host answered on that port", () => {
    expect(stateOf(shut("connect-timeout"), open(ELSEWHERE))).toBe("quiet");
  });
  it("stays in doubt when the other one answered over the other kind of address", () => {
    expect(stateOf(shut("connect-timeout", { ip: SIX }), open(ELSEWHERE))).toBe("doubtful");
  });
  it("stays in doubt when the other one answered to another address of ours", () => {
    const fromHere = { attempt: { ...ATTEMPT, source: "192.0.2.25" as IpAddress } };
    const fromThere = { attempt: { ...ATTEMPT, source: "192.0.2.26" as IpAddress } };
    expect(stateOf(shut("connect-timeout", fromHere), open({ ...ELSEWHERE, ...fromThere }))).toBe("doubtful");
    expect(stateOf(shut("connect-timeout", fromHere), open({ ...ELSEWHERE, ...fromHere }))).toBe("quiet");
  });
  it("is never blamed for our own missing route", () => {
    expect(stateOf(shut("unreachable", { ip: SIX }))).toBe("doubtful");
  });
  it("is up when one of its addresses answers, and the failed one is told apart", () => {
    const seen = observations([shut("connect-timeout", { ip: SIX }), open({})]);
    expect(unreachedHosts(seen)).toMatchObject([{ state: "up", failed: [{ how: "connect-timeout", byHost: false }] }]);
  });
});

it("submission ports, canaries and controlled repeats are not asked about", () => {
  const others = [
    shut("connect-refused", { role: "submission", port: 465 }),
    shut("connect-refused", { role: "canary" }),
  ];
  expect(unreachedHosts(observations(others))).toEqual([]);
});
