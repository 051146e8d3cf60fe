import { expect, it } from "vitest";
import { mxPlace } from "../../src/facts/mx-place.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, RemoteText } from "../../src/model/scalars.ts";
import { dialogue, missed, saw, smtpAbout } from "../support/observe.ts";

const HOST = "mx.partner.example" as DnsName;
const SPARE = "spare.partner.example" as DnsName;
const exchanges = [
  { preference: 10, host: HOST as string as RemoteText },
  { preference: 20, host: SPARE as string as RemoteText },
];
const mx = saw("mx", { domain: "partner.example" as DnsName }, { rcode: "NOERROR", exchanges });

it("the lowest preference is the best, and others count only when they took a connection", () => {
  expect(mxPlace(observations([mx]), HOST)).toEqual({ domain: "partner.example", best: true, othersUp: "no" });
});

it("a spare knows that the best one works", () => {
  const seen = observations([mx, saw("smtp", smtpAbout({ host: HOST }), dialogue("250 Ok"))]);
  expect(mxPlace(seen, SPARE)).toMatchObject({ best: false, othersUp: "yes" });
});

it("where the MX records are not known, a host that is one of several is not taken for the best", () => {
  const seen = observations([saw("smtp", smtpAbout({ host: HOST }), dialogue("250 Ok"))]);
  expect(mxPlace(seen, SPARE)).toEqual({ domain: null, best: false, othersUp: "unknown" });
});

it("a host that no domain of the run names has no place", () => {
  expect(mxPlace(observations([mx]), "other.example" as DnsName)).toBeNull();
});

it("a look at the best one that failed leaves it open whether it works", () => {
  const seen = observations([mx, missed("smtp", smtpAbout({ host: HOST }), { kind: "cancelled" })]);
  expect(mxPlace(seen, SPARE)).toMatchObject({ othersUp: "unknown" });
});

it("a spare whose address could not be looked up may be up", () => {
  const address = missed("address", { name: SPARE, family: 4 });
  expect(mxPlace(observations([mx, address]), HOST)).toMatchObject({ best: true, othersUp: "unknown" });
});
