import { describe, expect, it } from "vitest";
import type { Step, Transcript } from "../../src/model/transcript.ts";
import { isUnproven, loginIn, scramError } from "../../src/smtp/login-in.ts";
import { reply } from "../support/observe.ts";

const encoded = (text: string) => Buffer.from(text).toString("base64");
const SIGNED = `334 ${encoded("v=abc=")}`;
const FIRST = `334 ${encoded("r=x,s=y,i=4096")}`;

describe("a login as a transcript has it", () => {
  it("is none where none was begun", () => {
    expect(loginIn(talk())).toBeNull();
  });
  it("has the mechanism, what was offered, what the server asked and its last word", () => {
    const login = loginIn(talk("-AUTH SCRAM-SHA-256 ***", FIRST, "-***", "535 5.7.8 no"));
    expect(login).toMatchObject({ mechanism: "SCRAM-SHA-256", offered: ["PLAIN", "SCRAM-SHA-256"], trusted: false });
    expect(login).toMatchObject({ challenges: ["r=x,s=y,i=4096"], gaveUp: false, verdict: { step: 5 } });
  });
  it("has no last word where the server hung up", () => {
    expect(loginIn(talk("-AUTH PLAIN ***"))?.verdict).toBeNull();
  });
});

describe("a server that lets somebody in by SCRAM", () => {
  const rows: readonly (readonly [string, readonly string[], boolean])[] = [
    ["has signed, and we went on", [FIRST, "-***", SIGNED, "-***", "235 ok"], false],
    ["has signed wrongly, so that we gave up", [FIRST, "-***", SIGNED, "-*", "235 ok"], true],
    ["has signed nothing", [FIRST, "-***", "235 ok"], true],
    ["has said that it failed", [FIRST, "-***", `334 ${encoded("e=invalid-proof")}`, "-***", "235 ok"], true],
    ["has not, after all", [FIRST, "-***", "535 no"], false],
  ];
  it.each(rows)("%s", (_, lines, unproven) => {
    const login = loginIn(talk("-AUTH SCRAM-SHA-256 ***", ...lines));
    expect(login !== null && isUnproven(login)).toBe(unproven);
  });
  it("owes no signature by another mechanism", () => {
    const login = loginIn(talk("-AUTH PLAIN ***", "235 ok"));
    expect(login !== null && isUnproven(login)).toBe(false);
  });
});

describe("why a SCRAM login failed", () => {
  it.each([
    ["is what the server says", "SCRAM-SHA-256", "e=other-error,x=y", "other-error"],
    ["is not said by a challenge", "SCRAM-SHA-256", "r=x,s=y,i=1", null],
    ["is not read out of another mechanism", "XOAUTH2", "e=other-error", null],
  ])("%s", (_, mechanism, challenge, error) => {
    const login = loginIn(talk(`-AUTH ${mechanism} ***`, `334 ${encoded(challenge)}`, "-***", "535 no"));
    expect(login === null ? undefined : scramError(login)).toBe(error);
  });
});

/** A line with "-" before it is ours. */
function talk(...lines: readonly string[]): Transcript {
  const ehlo = {
    ...reply("250-mx.example"),
    code: 250,
    lines: ["250-mx.example", "250 AUTH PLAIN SCRAM-SHA-256"],
  } as unknown as ReturnType<typeof reply>;
  const steps: Step[] = [
    { kind: "sent", ms: 0, verb: "EHLO", line: "EHLO us.example" },
    { kind: "received", ms: 0, stage: "EHLO", reply: ehlo },
  ];
  for (const line of lines) {
    steps.push(
      line.startsWith("-")
        ? { kind: "sent", ms: 1, verb: "AUTH", line: line.slice(1) }
        : { kind: "received", ms: 1, stage: "AUTH", reply: reply(line) },
    );
  }
  return { steps, end: { how: "quit" } };
}
