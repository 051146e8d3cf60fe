import { describe, expect, it } from "vitest";
import { judgedDialogues } from "../../src/facts/judged-dialogues.ts";
import type { Observation } from "../../src/model/observation.ts";
import type { SmtpAbout } from "../../src/model/observations/smtp.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, RemoteText } from "../../src/model/scalars.ts";
import type { TlsSession } from "../../src/model/transcript.ts";
import { ATTEMPT, dialogue, missed, SESSION, saw, smtpAbout } from "../support/observe.ts";

const host = "mail.partner.example" as DnsName;
const GUESS = { host, port: 465, role: "submission", guessed: true } as const;

function judged(...seen: readonly Observation[]): readonly string[] {
  return judgedDialogues(observations(seen)).map(({ about }) => `${about.host}:${about.port}`);
}

function secured(about: Partial<SmtpAbout>, ...names: readonly string[]): Observation {
  const { steps, end } = dialogue("250 Ok");
  const tls: TlsSession = { ...SESSION, names };
  return saw("smtp", smtpAbout(about), { steps: [...steps, { kind: "secured", ms: 9, tls }], end });
}

describe("a host tried under a usual name", () => {
  it("is not judged as long as nothing shows that it goes by that name", () => {
    expect(judged(saw("smtp", smtpAbout(GUESS), dialogue("250 Ok")))).toEqual([]);
    expect(judged(secured(GUESS, "shared.hoster.example"))).toEqual([]);
  });
  it("is judged at all its ports once a certificate bears the name", () => {
    const other = saw("smtp", smtpAbout({ ...GUESS, port: 587 }), dialogue("250 Ok"));
    expect(judged(secured(GUESS, host), other)).toEqual([`${host}:465`, `${host}:587`]);
  });
  it("is not judged when it is somebody else's exchanger, which never was for handing mail in", () => {
    const exchanges = [{ preference: 0, host: host as string as RemoteText }];
    const mx = saw("mx", { domain: "partner.example" as DnsName }, { rcode: "NOERROR", exchanges });
    expect(judged(mx, secured(GUESS, host))).toEqual([]);
  });
});

it("a guess is not judged when it is not known whose exchanger the host is", () => {
  expect(judged(missed("mx", { domain: "partner.example" as DnsName }), secured(GUESS, host))).toEqual([]);
});

it("canaries and controlled repeats are not judged, everything else is", () => {
  const repeat = smtpAbout({ attempt: { ...ATTEMPT, from: null }, changed: "from" });
  const canary = smtpAbout({ role: "canary", port: 26 });
  const plain = [smtpAbout(), repeat, canary].map((about) => saw("smtp", about, dialogue("250 Ok")));
  expect(judged(...plain)).toEqual(["mx.partner.example:25"]);
});
