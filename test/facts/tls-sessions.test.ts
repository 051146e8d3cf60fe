import { expect, it } from "vitest";
import { tlsSessions } from "../../src/facts/tls-sessions.ts";
import { observations } from "../../src/model/observations.ts";
import { missed, SESSION, saw, smtpAbout } from "../support/observe.ts";

const secured = { kind: "secured", ms: 5, tls: SESSION } as const;
const starttls = { kind: "sent", ms: 4, verb: "STARTTLS", line: "STARTTLS" } as const;

it("tells TLS from the first byte from TLS that was asked for, and where in the dialogue it came about", () => {
  const asked = saw("smtp", smtpAbout(), { steps: [starttls, secured], end: { how: "quit" } });
  const implicit = saw("smtp", smtpAbout({ port: 465 }), { steps: [secured], end: { how: "quit" } });
  expect(tlsSessions(observations([asked, implicit]))).toMatchObject([
    { port: 25, mode: "starttls", tls: SESSION, evidence: { observation: asked.id, step: 1 } },
    { port: 465, mode: "implicit", evidence: { observation: implicit.id, step: 0 } },
  ]);
});

it("knows of none where no handshake came about", () => {
  const plain = saw("smtp", smtpAbout(), { steps: [starttls], end: { how: "tls-failed", reason: "x" } });
  expect(tlsSessions(observations([plain, missed("smtp", smtpAbout({ port: 587 }))]))).toEqual([]);
});
