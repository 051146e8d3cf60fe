import { describe, expect, it } from "vitest";
import { postmasterAnswers } from "../../src/facts/postmaster-answers.ts";
import { observations } from "../../src/model/observations.ts";
import { ATTEMPT, dialogue, missed, saw, smtpAbout } from "../support/observe.ts";

const ABOUT = smtpAbout({ attempt: { ...ATTEMPT, to: ["Postmaster@partner.example"] } });

describe("what is said of the postmaster", () => {
  const rows = [
    ["250 2.1.5 Ok", false],
    ["550 5.1.1 <postmaster@partner.example>: User unknown", true],
    ["554 5.7.1 Relay access denied", null],
    ["550 5.7.1 Access denied", null],
    ["450 4.2.1 Mailbox temporarily disabled", null],
  ] as const;
  for (const [answer, refused] of rows) {
    it(`${answer}: ${refused === null ? "open" : refused ? "refused" : "taken"}`, () => {
      const all = postmasterAnswers(observations([saw("smtp", ABOUT, dialogue(answer))]));
      expect(all).toMatchObject([{ address: "Postmaster@partner.example", refused }]);
    });
  }

  it("a failed look leaves it open, and others' mailboxes are not asked about", () => {
    expect(postmasterAnswers(observations([missed("smtp", ABOUT, { kind: "cancelled" })]))).toMatchObject([
      { refused: null },
    ]);
    expect(postmasterAnswers(observations([saw("smtp", smtpAbout(), dialogue("550 5.1.1 User unknown"))]))).toEqual([]);
  });
});
