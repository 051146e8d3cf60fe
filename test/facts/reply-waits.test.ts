import { expect, it } from "vitest";
import { replyWaits } from "../../src/facts/reply-waits.ts";
import { observations } from "../../src/model/observations.ts";
import { dialogue, missed, saw, smtpAbout } from "../support/observe.ts";

it("the longest wait is counted from what came before it, not from the beginning", () => {
  const { steps, end } = dialogue("250 Ok");
  const late = steps.map((step, index) => ({ ...step, ms: index < 3 ? step.ms : 7_000 + index }));
  const seen = observations([saw("smtp", smtpAbout(), { steps: late, end })]);
  expect(replyWaits(seen)).toMatchObject([{ longest: { stage: "MAIL", ms: 7_000 } }]);
});

it("a server that never answered, and a look that failed, show no wait", () => {
  const { steps } = dialogue("250 Ok");
  const mute = { steps: steps.slice(0, 1), end: { how: "reply-timeout", stage: "greeting" } } as const;
  for (const one of [saw("smtp", smtpAbout(), mute), missed("smtp", smtpAbout())]) {
    expect(replyWaits(observations([one]))).toMatchObject([{ longest: null }]);
  }
});

it("a connection that never came about is another matter", () => {
  const refused = saw("smtp", smtpAbout(), { steps: [], end: { how: "connect-refused" } });
  expect(replyWaits(observations([refused]))).toEqual([]);
});
