import type { Fetched } from "../../model/fetched.ts";
import type { Kind } from "../../model/observation.ts";
import type { ArrivalAnswer } from "../../model/observations/arrival.ts";
import { TLS_OFFERS, UNTIL } from "../../model/observations/smtp.ts";
import { delegation } from "./delegation-shape.ts";
import { dkim, dmarc, message, spf } from "./sender-shapes.ts";
import { anyOf, flag, list, nullable, number, object, oneOf, record, type Shape, tagged, text } from "./shape.ts";
import { stage, transcript } from "./transcript-shape.ts";

const rcode = oneOf("NOERROR", "NXDOMAIN");
const family = oneOf(4, 6);
const tlsMode = oneOf("none", "starttls", "implicit", "opportunistic");
const login = oneOf("none", "given");
const loginTried = oneOf("none", "given", "pop", "other");
export const until = oneOf(...UNTIL);
const wording = object({ code: nullable(number), enhanced: nullable(text), lines: list(text, 1) });

const attempt = object(
  {
    tls: tlsMode,
    helo: text,
    from: nullable(text),
    to: list(text),
    login: loginTried,
    source: nullable(text),
    round: number,
    until,
  },
  { offer: oneOf(...TLS_OFFERS) },
);

const changed = nullable(
  oneOf("tls", "helo", "from", "to", "login", "source", "round", "until", "host", "port", "callback", "offer"),
);
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
    about: object({ name: text, family }, { server: flag, canary: list(number) }),
    value: object({ rcode, addresses: list(text), aliases: list(text) }),
  },
  arrival: {
    about: object({ mailbox: text, messageId: text }),
    value: tagged("how", {
      arrived: object({
        waitedMs: number,
        folder: text,
        use: oneOf("inbox", "junk", "trash", "other"),
        hops: list(object({ by: text, tookMs: nullable(number) })),
        results: list(object({ by: text, method: text, result: text })),
      }),
      "not-there": object({ waitedMs: number, folders: list(text) }, { unread: number }),
    } satisfies Record<ArrivalAnswer["how"], Shape>),
  },
  bimi: { about: object({ domain: text }), value: object({ records: list(text) }) },
  delegation,
  dkim,
  dmarc,
  dnsbl: { about: object({ ip: text, list: text }), value: object({ rcode, codes: list(text), text: list(text) }) },
  egress: {
    about: object({ ip: text, how: oneOf("given", "echoed", "socket", "authorised") }),
    value: object({ witness: nullable(text) }),
  },
  message,
  mx: {
    about: object({ domain: text }),
    value: object({ rcode, exchanges: list(object({ preference: number, host: text })) }),
  },
  opinion: { about: object({ list: text }, { ip: text, name: text }), value: object({ listed: flag }) },
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
        program: flag,
        delayed: flag,
        noFailure: flag,
        secure: flag,
      },
    ),
  },
  resolver: {
    about: object({ question: oneOf("missing", "known") }),
    value: object({ name: text, rcode, records: list(text), authenticated: flag }),
  },
  rhsbl: {
    about: object({ name: text, list: text, point: nullable(oneOf("listed", "clear")) }),
    value: object({ rcode, codes: list(text), text: list(text) }),
  },
  sending: {
    about: object({ sender: text }),
    value: object({ hour: text, messages: number, limit: number, cut: flag }),
  },
  smtp: {
    about: object(
      { host: text, ip: text, port: number, role: oneOf("mx", "submission", "relay", "canary"), attempt, changed },
      { message: flag, guessed: flag },
    ),
    value: transcript,
  },
  spf,
  srv: {
    about: object({ service: oneOf("_submissions._tcp", "_submission._tcp"), domain: text }),
    value: object({
      rcode,
      places: list(object({ priority: number, weight: number, port: number, host: text })),
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
  {
    shown: text,
    recipient: text,
    server: text,
    canaries: list(object({ host: text, port: number })),
    pop: oneOf("given"),
    selectors: list(text),
    message: text,
    keyedLists: list(text),
  },
);

/** Values of the {names} of texts. */
export const params = record(nullable(anyOf(text, number, list(text))));
