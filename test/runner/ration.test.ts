import { expect, it } from "vitest";
import type { SmtpAbout } from "../../src/model/observations/smtp.ts";
import type { IpAddress } from "../../src/model/scalars.ts";
import { offering } from "../../src/model/tls-standing.ts";
import { DEFAULT_RATION, isRepeat, purse } from "../../src/runner/ration.ts";
import { ATTEMPT, smtpAbout } from "../support/observe.ts";

const FIRST = smtpAbout();
const REPEAT = smtpAbout({ attempt: { ...ATTEMPT, from: null }, changed: "from" });
const at = (about: SmtpAbout, last: number) => ({ ...about, ip: `198.51.100.${last}` as IpAddress });

it("handshakes that ask what is taken of TLS take nothing away from what mail is asked for", () => {
  const ration = { experiments: 1, connections: 2, connectionsPerPort: 2, handshakes: 2, rounds: 1 };
  const { pay } = purse(ration);
  const paid = (about: SmtpAbout) => pay({ kind: "smtp", about });
  expect([paid(FIRST), paid(offering(FIRST, "old")), paid(offering(FIRST, "weak"))]).toEqual([true, true, true]);
  expect([paid(offering(FIRST, "TLSv1.2")), paid(REPEAT)]).toEqual([false, true]);
  expect([paid(at(FIRST, 11)), paid(REPEAT)]).toEqual([false, false]);
  expect(isRepeat(offering(FIRST, "old"))).toBe(false);
  expect(isRepeat(REPEAT)).toBe(true);
});

it("a run of ten exchangers can afford them all", () => {
  const { pay } = purse(DEFAULT_RATION);
  const offers = (["old", "TLSv1", "TLSv1.2", "weak"] as const).map((offer) => offering(FIRST, offer));
  const places = Array.from({ length: 10 }, (_, last) => offers.map((about) => at(about, last))).flat();
  expect(places.every((about) => pay({ kind: "smtp", about }))).toBe(true);
  expect(pay({ kind: "smtp", about: at(offering(FIRST, "old"), 99) })).toBe(false);
});
