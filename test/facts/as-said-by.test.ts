import { describe, expect, it } from "vitest";
import { asSaidBy } from "../../src/facts/as-said-by.ts";
import type { Understood } from "../../src/facts/refusal.ts";

const UNROUTEABLE: Understood = {
  meaning: "recipient-domain-unknown",
  by: "words",
  alternatives: ["recipient-unknown"],
};

describe("asSaidBy", () => {
  it("takes what the domain's own exchanger cannot route for an unknown user", () => {
    expect(asSaidBy(UNROUTEABLE, { role: "mx", stage: "RCPT" }).meaning).toBe("recipient-unknown");
  });

  it("leaves it as it is in the mouth of a relay, before the recipient is named, or when nobody knows who says it", () => {
    expect(asSaidBy(UNROUTEABLE, { role: "relay", stage: "RCPT" })).toBe(UNROUTEABLE);
    expect(asSaidBy(UNROUTEABLE, { role: "mx", stage: "EHLO" })).toBe(UNROUTEABLE);
    expect(asSaidBy(UNROUTEABLE, {})).toBe(UNROUTEABLE);
  });

  it("takes an address that is refused in answer to MAIL for the sender's, with what the words say as the alternative", () => {
    const unknown: Understood = { meaning: "recipient-unknown", by: "words", alternatives: ["sender-invalid"] };
    expect(asSaidBy(unknown, { stage: "MAIL" })).toEqual({
      meaning: "sender-invalid",
      by: "vague",
      alternatives: ["recipient-unknown"],
    });
    expect(asSaidBy(UNROUTEABLE, { stage: "MAIL" }).meaning).toBe("sender-domain-unresolvable");
    const full: Understood = { meaning: "mailbox-full", by: "words", alternatives: [] };
    expect(asSaidBy(full, { stage: "MAIL" })).toBe(full);
  });

  it("takes an exchanger that asks for a login for one that does not host the domain", () => {
    const login: Understood = { meaning: "auth-required", by: "words", alternatives: ["relay-denied"] };
    expect(asSaidBy(login, { role: "mx", stage: "RCPT" }).meaning).toBe("relay-denied");
    expect(asSaidBy(login, { role: "submission", stage: "RCPT" })).toBe(login);
  });
});
