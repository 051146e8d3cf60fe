import { expect, it } from "vitest";
import { recipientDomains } from "../../src/facts/recipient-domains.ts";
import type { Observation } from "../../src/model/observation.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName } from "../../src/model/scalars.ts";
import { dialogue, missed, saw, smtpAbout } from "../support/observe.ts";

function mx(domain: string): Observation {
  return saw("mx", { domain: domain as DnsName }, { rcode: "NOERROR", exchanges: [] });
}

function domains(...all: readonly Observation[]): readonly string[] {
  return recipientDomains(observations(all)).map(({ domain }) => domain);
}

it("the sender's domain is no recipient, though its MX was looked at", () => {
  const seen = saw("smtp", smtpAbout(), dialogue("250 Ok"));
  expect(domains(mx("partner.example"), mx("acme.example"), seen)).toEqual(["partner.example"]);
});

it("without any dialogue the DMARC look tells who sends", () => {
  const dmarc = missed("dmarc", { domain: "acme.example" as DnsName });
  expect(domains(mx("partner.example"), mx("acme.example"), dmarc)).toEqual(["partner.example"]);
});

it("a domain that is checked up on is both", () => {
  const dmarc = missed("dmarc", { domain: "acme.example" as DnsName });
  expect(domains(mx("acme.example"), dmarc)).toEqual(["acme.example"]);
});
