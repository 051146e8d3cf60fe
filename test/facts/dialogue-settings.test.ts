import { describe, expect, it } from "vitest";
import { askedSettings } from "../../src/facts/dialogue-settings.ts";
import type { Observation } from "../../src/model/observation.ts";
import { observations } from "../../src/model/observations.ts";
import { ATTEMPT, dialogue, saw, smtpAbout } from "../support/observe.ts";

describe("who was asked what", () => {
  it("is told by the last try of a message that was offered again", () => {
    const seen = observations([tried(0, "450 4.2.0 Greylisted"), tried(1, "250 2.1.5 Ok")]);
    expect(rounds(seen.of("smtp"))).toEqual([0, 1]);
    expect(askedSettings(seen, "RCPT").map(({ look }) => look.about.attempt.round)).toEqual([1]);
  });

  it("is told by a controlled repeat after a pause besides the first dialogue, not instead of it", () => {
    const first = saw("smtp", smtpAbout(), dialogue("450 4.2.0 Greylisted"));
    const attempt = { ...ATTEMPT, round: 300 };
    const again = saw("smtp", smtpAbout({ attempt, changed: "round" }), dialogue("250 2.1.5 Ok"));
    expect(askedSettings(observations([first, again]), "RCPT")).toHaveLength(1);
  });
});

function tried(round: number, answer: string): Observation {
  const attempt = { ...ATTEMPT, until: "data", round } as const;
  return saw("smtp", smtpAbout({ attempt, message: true }), dialogue(answer));
}

function rounds(looks: readonly Observation<"smtp">[]): readonly number[] {
  return looks.map(({ about }) => about.attempt.round);
}
