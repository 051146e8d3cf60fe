import { expect, it } from "vitest";
import { heldOpen } from "../../src/facts/held-open.ts";
import type { Verdict } from "../../src/model/cause.ts";
import { observations } from "../../src/model/observations.ts";
import { dialogue, missed, saw, smtpAbout } from "../support/observe.ts";

const absent: Verdict = { is: "absent", subject: "203.0.113.9" };

it("nothing is ruled out while a receiver that was asked could not speak", () => {
  const seen = observations([missed("smtp", smtpAbout(), { kind: "cancelled" })]);
  expect(heldOpen(seen, [absent])).toMatchObject([{ is: "undetermined", missing: [{ kind: "smtp" }] }]);
});

it("a dialogue that was held, or none at all, leaves the verdict as it is", () => {
  expect(heldOpen(observations([saw("smtp", smtpAbout(), dialogue("250 Ok"))]), [absent])).toEqual([absent]);
  expect(heldOpen(observations([]), [absent])).toEqual([absent]);
});

it("canaries and controlled repeats are not the receivers meant", () => {
  const canary = missed("smtp", smtpAbout({ role: "canary" }), { kind: "cancelled" });
  expect(heldOpen(observations([canary]), [absent])).toEqual([absent]);
});
