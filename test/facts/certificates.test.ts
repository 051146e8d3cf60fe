import { describe, expect, it } from "vitest";
import { certificates } from "../../src/facts/certificates.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress } from "../../src/model/scalars.ts";
import type { TlsSession } from "../../src/model/transcript.ts";
import { dialogue, missed, SESSION, saw, smtpAbout } from "../support/observe.ts";

function shown(change: Partial<TlsSession>, port = 25) {
  const plain = dialogue("250 Ok");
  const steps = [...plain.steps, { kind: "secured", ms: 6, tls: { ...SESSION, ...change } } as const];
  const [found] = certificates(observations([saw("smtp", smtpAbout({ port }), { ...plain, steps })]));
  return found;
}

describe("a certificate's faults", () => {
  it.each([
    ["none", {}, { date: false, name: false, issuer: false }],
    ["expired", { untrusted: "CERT_HAS_EXPIRED" }, { date: true, name: false, issuer: null }],
    ["expired by its dates", { validTo: "2026-01-14T00:00:00.000Z" }, { date: true, name: false, issuer: false }],
    ["not valid yet", { validFrom: "2026-02-01T00:00:00.000Z" }, { date: true, name: false, issuer: false }],
    [
      "another name",
      { names: ["other.example"], untrusted: "ERR_TLS_CERT_ALTNAME_INVALID" },
      { date: false, name: true, issuer: false },
    ],
    ["self-signed", { untrusted: "DEPTH_ZERO_SELF_SIGNED_CERT" }, { date: false, name: false, issuer: true }],
    ["a chain cut short", { untrusted: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" }, { date: false, name: false, issuer: true }],
  ])("%s", (_, change, faults) => {
    expect(shown(change)?.faults).toEqual(faults);
  });
  it("are a risk between servers and stop a mail program", () => {
    expect(shown({}, 25)?.severity).toBe("risks");
    expect(shown({}, 465)?.severity).toBe("blocks");
  });
});

it("on a submission port a name will do that leads to the same address, on port 25 only the exchanger's own", () => {
  const name = "mail.partner.example" as DnsName;
  const ip = "198.51.100.10" as IpAddress;
  const address = saw("address", { name, family: 4 }, { rcode: "NOERROR", addresses: [ip], aliases: [] });
  const tls = { ...SESSION, names: [name], untrusted: "ERR_TLS_CERT_ALTNAME_INVALID" };
  const names = ([{ port: 465, role: "submission" }, { port: 25 }] as const).map((about) => {
    const steps = [...dialogue("250 Ok").steps, { kind: "secured", ms: 6, tls } as const];
    const seen = observations([address, saw("smtp", smtpAbout(about), { steps, end: { how: "quit" } })]);
    return certificates(seen)[0]?.faults.name;
  });
  expect(names).toEqual([false, true]);
});

it("whether a name leads there is not known when its look failed: no mismatch, and no match either", () => {
  const name = "mail.partner.example" as DnsName;
  const tls = { ...SESSION, names: [name], untrusted: "ERR_TLS_CERT_ALTNAME_INVALID" };
  const steps = [...dialogue("250 Ok").steps, { kind: "secured", ms: 6, tls } as const];
  const there = saw("smtp", smtpAbout({ port: 465, role: "submission" }), { steps, end: { how: "quit" } });
  const seen = observations([missed("address", { name, family: 4 }), there]);
  expect(certificates(seen)[0]?.faults.name).toBeNull();
});

it("a failed handshake shows no certificate, which is no good one", () => {
  const [found] = certificates(
    observations([saw("smtp", smtpAbout(), { steps: [], end: { how: "tls-failed", reason: "no shared cipher" } })]),
  );
  expect(found).toMatchObject({ session: null, subject: "mx.partner.example:25" });
});

it("a look that failed is owed one, a server without STARTTLS is not", () => {
  expect(certificates(observations([missed("smtp", smtpAbout(), { kind: "cancelled" })]))).toHaveLength(1);
  expect(certificates(observations([saw("smtp", smtpAbout(), dialogue("250 Ok"))]))).toEqual([]);
});

it("a server that falls silent at STARTTLS owes its certificate; one that does so before owes none", () => {
  const plain = dialogue("250 Ok", { how: "reply-timeout", stage: "STARTTLS" });
  const asked = { kind: "sent", ms: 6, verb: "STARTTLS", line: "STARTTLS" } as const;
  const of = (steps: typeof plain.steps) =>
    certificates(observations([saw("smtp", smtpAbout(), { ...plain, steps })])).map(({ session }) => session);
  expect(of([...plain.steps, asked])).toEqual([null]);
  expect(of(plain.steps)).toEqual([]);
});
