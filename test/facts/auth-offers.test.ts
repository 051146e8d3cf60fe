import { describe, expect, it } from "vitest";
import { authOffers } from "../../src/facts/auth-offers.ts";
import type { Observation } from "../../src/model/observation.ts";
import { observations } from "../../src/model/observations.ts";
import type { IpAddress, RemoteText } from "../../src/model/scalars.ts";
import type { Step, TlsSession } from "../../src/model/transcript.ts";
import { missed, saw, smtpAbout } from "../support/observe.ts";

const SECURED: Step = { kind: "secured", ms: 3, tls: { protocol: "TLSv1.3" } as TlsSession };

describe("the logins a server offers", () => {
  it("are those after TLS where TLS came about", () => {
    expect(offers(ehlo("STARTTLS"), SECURED, ehlo("AUTH PLAIN LOGIN"))).toEqual([[], ["PLAIN", "LOGIN"]]);
  });

  it("are those in clear text where there is no TLS to be had", () => {
    expect(offers(ehlo("AUTH PLAIN"))).toEqual([["PLAIN"], ["PLAIN"]]);
  });

  it("are not known where STARTTLS was offered and did not come about", () => {
    expect(offers(ehlo("STARTTLS"))).toEqual([[], null]);
  });

  it("are not known before EHLO was answered", () => {
    expect(offers()).toEqual([null, null]);
  });

  it("are not known after a failed look, and a port that was not reached has none to tell of", () => {
    expect(read(missed("smtp", smtpAbout({ port: 587 }), { kind: "cancelled" }))).toEqual([null, null]);
    expect(read(saw("smtp", smtpAbout({ port: 587 }), { steps: [], end: { how: "connect-refused" } }))).toBeNull();
  });
});

function ehlo(extension: string): Step {
  const lines = ["250-mx.partner.example" as RemoteText, `250 ${extension}` as RemoteText] as const;
  return { kind: "received", ms: 2, stage: "EHLO", reply: { code: 250, enhanced: null, lines } };
}

function offers(...steps: readonly Step[]) {
  const connected: Step = { kind: "connected", ms: 1, from: "192.0.2.25" as IpAddress };
  return read(saw("smtp", smtpAbout({ port: 587 }), { steps: [connected, ...steps], end: { how: "quit" } }));
}

function read(one: Observation) {
  const [offer] = authOffers(observations([one]));
  return offer === undefined ? null : [offer.inClear, offer.atLast];
}
