import { describe, expect, it } from "vitest";
import { tlsAttempts } from "../../src/facts/tls-attempts.ts";
import type { Observation } from "../../src/model/observation.ts";
import { observations } from "../../src/model/observations.ts";
import type { IpAddress } from "../../src/model/scalars.ts";
import type { Stage, Step, TranscriptEnd } from "../../src/model/transcript.ts";
import { ATTEMPT, missed, reply, saw, smtpAbout } from "../support/observe.ts";

describe("what became of TLS", () => {
  it("a failed handshake is told with its reason", () => {
    expect(states(said(["EHLO", "250-mx", "250 STARTTLS"], { how: "tls-failed", reason: "ECONNRESET" }))).toEqual([
      { state: "failed", reason: "ECONNRESET" },
    ]);
  });

  it("a STARTTLS that is turned down failed with the server's words", () => {
    const refused = said(["EHLO", "250-mx", "250 STARTTLS"], { how: "quit" }, [
      "STARTTLS",
      "454 4.7.0 TLS not available",
    ]);
    expect(states(refused)).toEqual([{ state: "failed", reason: "454 4.7.0 TLS not available" }]);
  });

  it("a 421 to STARTTLS tells nothing of TLS", () => {
    const closing = said(["EHLO", "250-mx", "250 STARTTLS"], { how: "quit" }, ["STARTTLS", "421 4.3.2 closing"]);
    expect(states(closing)).toEqual([{ state: "untold", reason: null }]);
  });

  it("a server that does not offer it did not fail", () => {
    expect(states(said(["EHLO", "250-mx", "250 SIZE"], { how: "quit" }))).toEqual([]);
  });

  it("a failed look tells nothing", () => {
    expect(states(missed("smtp", smtpAbout(), { kind: "cancelled" }))).toEqual([{ state: "untold", reason: null }]);
  });

  it("controlled repeats, canaries and dialogues without TLS are left out", () => {
    const end = { how: "tls-failed", reason: "ECONNRESET" } as const;
    const transcript = { steps: [CONNECTED], end };
    expect(states(saw("smtp", smtpAbout({ changed: "helo" }), transcript))).toEqual([]);
    expect(states(saw("smtp", smtpAbout({ role: "canary" }), transcript))).toEqual([]);
    expect(states(saw("smtp", smtpAbout({ attempt: { ...ATTEMPT, tls: "none" } }), transcript))).toEqual([]);
    expect(states(saw("smtp", smtpAbout({ attempt: { ...ATTEMPT, until: "ehlo" } }), transcript))).toEqual([]);
  });
});

const CONNECTED: Step = { kind: "connected", ms: 1, from: "192.0.2.25" as IpAddress };

function said(ehlo: readonly string[], end: TranscriptEnd, ...more: readonly [Stage, string][]): Observation {
  const [, first = "", ...rest] = ehlo;
  const lines = [reply(first).lines[0], ...rest.map((line) => reply(line).lines[0])] as const;
  const steps: Step[] = [
    CONNECTED,
    { kind: "received", ms: 2, stage: "EHLO", reply: { code: 250, enhanced: null, lines } },
    ...more.map(([stage, line]): Step => ({ kind: "received", ms: 3, stage, reply: reply(line) })),
  ];
  return saw("smtp", smtpAbout(), { steps, end });
}

function states(one: Observation) {
  return tlsAttempts(observations([one])).map(({ state, reason }) => ({ state, reason }));
}
