import type { Fetched } from "../../model/fetched.ts";
import type { Kind } from "../../model/observation.ts";
import type { Step, TranscriptEnd } from "../../model/transcript.ts";
import { anyOf, flag, list, nullable, number, object, oneOf, record, type Shape, tagged, text } from "./shape.ts";

const rcode = oneOf("NOERROR", "NXDOMAIN");
const family = oneOf(4, 6);
const tlsMode = oneOf("none", "starttls", "implicit", "opportunistic");
const login = oneOf("none", "given");
export const until = oneOf("connect", "greeting", "ehlo", "tls", "auth", "mail", "rcpt", "data");
const VERBS = ["EHLO", "HELO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "BODY", "RSET", "QUIT"] as const;
const stage = oneOf("greeting", ...VERBS);
const reply = object({ code: number, enhanced: nullable(text), lines: list(text, 1) });
const wording = object({ code: nullable(number), enhanced: nullable(text), lines: list(text, 1) });

const attempt = object({
  tls: tlsMode,
  helo: text,
  from: nullable(text),
  to: list(text),
  login,
  source: nullable(text),
  round: number,
  until,
});

const digests = object({ certificate: text, publicKey: text });

const tls = object(
  {
    protocol: text,
    cipher: text,
    names: list(text),
    issuer: text,
    validFrom: text,
    validTo: text,
    sha256: digests,
    untrusted: nullable(text),
  },
  { sha512: digests, issuers: list(object({ sha256: digests, sha512: digests })) },
);

const step = tagged("kind", {
  connected: object({ ms: number, from: text }),
  sent: object({ ms: number, verb: oneOf(...VERBS), line: text }),
  received: object({ ms: number, stage, reply }),
  secured: object({ ms: number, tls }),
  discarded: object({ ms: number, bytes: text }),
} satisfies Record<Step["kind"], Shape>);

const plainEnd = object({});
const end = tagged("how", {
  quit: plainEnd,
  cancelled: plainEnd,
  "peer-closed": object({ stage }),
  "connect-refused": plainEnd,
  "connect-timeout": plainEnd,
  "connect-reset": plainEnd,
  unreachable: plainEnd,
  "reply-timeout": object({ stage }),
  reset: object({ stage }),
  "tls-failed": object({ reason: text }),
  "not-smtp": object({ bytes: text }),
} satisfies Record<TranscriptEnd["how"], Shape>);

const changed = nullable(oneOf("tls", "helo", "from", "to", "login", "source", "round", "until"));
const spfQuery = object({ name: text, type: text, outcome: text, answers: list(text) });

const plainFetch = object({});
const fetched = tagged("how", {
  answered: object({ status: number, type: nullable(text), body: text, cut: flag }),
  "no-address": plainFetch,
  refused: plainFetch,
  reset: plainFetch,
  timeout: plainFetch,
  unreachable: plainFetch,
  "not-http": plainFetch,
  "tls-failed": object({ reason: text }),
} satisfies Record<Fetched["how"], Shape>);

/** What each kind of look is about, and what may have come of it. */
export const ANSWERS: Readonly<Record<Kind, { readonly about: Shape; readonly value: Shape }>> = {
  address: {
    about: object({ name: text, family }, { server: flag }),
    value: object({ rcode, addresses: list(text), aliases: list(text) }),
  },
  bimi: { about: object({ domain: text }), value: object({ records: list(text) }) },
  dkim: {
    about: object({ domain: text, selector: nullable(text) }),
    value: object({
      keys: list(object({ selector: text, records: list(text), aliases: list(text) })),
      tried: number,
      unanswered: number,
    }),
  },
  dmarc: {
    about: object({ domain: text }),
    value: object(
      {
        at: nullable(text),
        record: nullable(text),
        records: number,
        tags: record(text),
        policy: nullable(oneOf("none", "quarantine", "reject")),
        asked: list(text),
      },
      { places: list(object({ host: text, authorised: nullable(flag) })) },
    ),
  },
  dnsbl: { about: object({ ip: text, list: text }), value: object({ rcode, codes: list(text), text: list(text) }) },
  egress: {
    about: object({ ip: text, how: oneOf("given", "echoed", "socket", "authorised") }),
    value: object({ witness: nullable(text) }),
  },
  mx: {
    about: object({ domain: text }),
    value: object({ rcode, exchanges: list(object({ preference: number, host: text })) }),
  },
  ptr: { about: object({ ip: text }), value: object({ rcode, names: list(text) }) },
  quoted: {
    about: object({ source: text }),
    value: object(
      { wording },
      {
        stage,
        server: text,
        port: number,
        from: text,
        to: text,
        subject: text,
        account: text,
        clientIp: text,
        clientError: text,
        secure: flag,
      },
    ),
  },
  resolver: {
    about: object({ question: oneOf("missing", "known") }),
    value: object({ name: text, rcode, records: list(text), authenticated: flag }),
  },
  smtp: {
    about: object(
      { host: text, ip: text, port: number, role: oneOf("mx", "submission", "relay", "canary"), attempt, changed },
      { message: flag },
    ),
    value: object({ steps: list(step), end }),
  },
  spf: {
    about: object({ ip: text, sender: nullable(text), helo: text }),
    value: object({
      result: oneOf("none", "neutral", "pass", "fail", "softfail", "temperror", "permerror"),
      domain: text,
      record: nullable(text),
      records: number,
      lookups: number,
      voids: number,
      explanation: nullable(text),
      problem: nullable(text),
      trace: list(spfQuery),
    }),
  },
  sts: {
    about: object({ domain: text, part: oneOf("record", "policy") }),
    value: tagged("part", { record: object({ records: list(text) }), policy: object({ fetched }) }),
  },
  tlsa: {
    about: object({ host: text, port: number }),
    value: object({ rcode, records: list(text), authenticated: flag }),
  },
  tlsrpt: { about: object({ domain: text }), value: object({ records: list(text) }) },
};

/** The target of a run, as saved. */
export const target = object(
  {
    command: oneOf("check", "trace", "smoke", "explain"),
    domain: nullable(text),
    sender: nullable(text),
    senderDomain: nullable(text),
    sendingIps: list(text),
    sources: list(text),
    helo: text,
    ports: list(number),
    families: list(family),
    tls: tlsMode,
    login,
    until,
    without: list(text),
  },
  { shown: text, recipient: text, server: text, selectors: list(text), keyedLists: list(text) },
);

/** Values of the {names} of texts. */
export const params = record(nullable(anyOf(text, number, list(text))));
