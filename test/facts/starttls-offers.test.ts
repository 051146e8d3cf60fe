import { expect, it } from "vitest";
import { starttlsOffers } from "../../src/facts/starttls-offers.ts";
import { observations } from "../../src/model/observations.ts";
import { ATTEMPT, dialogue, missed, saw, smtpAbout } from "../support/observe.ts";

it("an accepted EHLO without the keyword is no offer, and is the evidence", () => {
  const seen = observations([saw("smtp", smtpAbout(), dialogue("250 Ok"))]);
  expect(starttlsOffers(seen)).toMatchObject([{ port: 25, offered: false, evidence: { step: 2 } }]);
});

it("a dialogue that ended before EHLO leaves it open", () => {
  const { steps } = dialogue("250 Ok");
  const cut = { steps: steps.slice(0, 2), end: { how: "reply-timeout", stage: "EHLO" } } as const;
  expect(starttlsOffers(observations([saw("smtp", smtpAbout(), cut)]))).toMatchObject([{ offered: null }]);
});

it("a failed look leaves it open", () => {
  expect(starttlsOffers(observations([missed("smtp", smtpAbout())]))).toMatchObject([{ offered: null }]);
});

it("a refused connection, a canary and a port with TLS from the first byte are not asked", () => {
  const refused = saw("smtp", smtpAbout(), { steps: [], end: { how: "connect-refused" } });
  const canary = saw("smtp", smtpAbout({ port: 26, role: "canary" }), dialogue("250 Ok"));
  const implicit = saw("smtp", smtpAbout({ port: 465, attempt: { ...ATTEMPT, tls: "implicit" } }), dialogue("250 Ok"));
  expect(starttlsOffers(observations([refused, canary, implicit]))).toEqual([]);
});
