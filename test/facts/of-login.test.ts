import { describe, expect, it } from "vitest";
import { ofLogin } from "../../src/facts/of-login.ts";
import type { Understood } from "../../src/facts/refusal.ts";

const LOCKED: Understood = { meaning: "recipient-disabled", by: "words", alternatives: [] };

describe("ofLogin", () => {
  it("takes a locked account for the one that logs in, and names the recipient's still", () => {
    expect(ofLogin(LOCKED, 535)).toEqual({
      meaning: "auth-failed",
      by: "vague",
      alternatives: ["recipient-disabled"],
    });
  });

  it("leaves alone what another code answers, and an unknown user under any code", () => {
    expect(ofLogin(LOCKED, 550)).toBe(LOCKED);
    expect(ofLogin(LOCKED, null)).toBe(LOCKED);
    const unknown: Understood = { ...LOCKED, meaning: "recipient-unknown" };
    expect(ofLogin(unknown, 535)).toBe(unknown);
  });
});
