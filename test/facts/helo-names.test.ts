import { expect, it } from "vitest";
import { heloNames } from "../../src/facts/helo-names.ts";
import type { Observation } from "../../src/model/observation.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress } from "../../src/model/scalars.ts";
import { ATTEMPT, dialogue, missed, saw, smtpAbout } from "../support/observe.ts";

function said(helo: string, ...more: readonly Observation[]) {
  const about = smtpAbout({ attempt: { ...ATTEMPT, helo } });
  const [found] = heloNames(observations([saw("smtp", about, dialogue("250 2.1.5 Ok")), ...more]));
  return found;
}

function addresses(name: string, family: 4 | 6, found: readonly string[]): Observation {
  const about = { name: name as DnsName, family };
  return saw("address", about, { rcode: "NOERROR", addresses: found as readonly IpAddress[], aliases: [] });
}

it.each(["localhost", "my_host.example.org", "192.0.2.1", "a b.example", "-mail.example.org"])(
  "%s is no name to give in EHLO",
  (helo) => {
    expect(said(helo)).toMatchObject({ fit: false });
  },
);

it("an address literal is fit and needs no address record", () => {
  expect(said("[192.0.2.1]")).toMatchObject({ fit: true, resolves: "yes", missing: [] });
  expect(said("[IPv6:2001:db8::1]")).toMatchObject({ fit: true, resolves: "yes" });
});

it("one family with an address is enough", () => {
  const found = said("mail.acme.example", addresses("mail.acme.example", 6, ["2001:db8::9"]));
  expect(found).toMatchObject({ fit: true, resolves: "yes", answer: ["2001:db8::9"] });
});

it("without both answers it is not known, and the looks that would tell are named", () => {
  const found = said("mail.acme.example", addresses("mail.acme.example", 4, []));
  expect(found).toMatchObject({ resolves: "unknown", missing: [{ about: { name: "mail.acme.example", family: 6 } }] });
});

it("a failed look never makes a name one without address", () => {
  const failed = missed("address", { name: "mail.acme.example" as DnsName, family: 6 });
  expect(said("mail.acme.example", addresses("mail.acme.example", 4, []), failed)).toMatchObject({
    resolves: "unknown",
  });
});

it("two empty answers are no address", () => {
  const empty = [addresses("mail.acme.example", 4, []), addresses("mail.acme.example", 6, [])];
  expect(said("mail.acme.example", ...empty)).toMatchObject({ resolves: "no", missing: [] });
});
