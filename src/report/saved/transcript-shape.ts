import type { Step, TranscriptEnd } from "../../model/transcript.ts";
import { SUITE_KINDS } from "../../model/weak-suites.ts";
import { list, nullable, number, object, oneOf, type Shape, tagged, text } from "./shape.ts";

const VERBS = ["EHLO", "HELO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "BODY", "RSET", "QUIT"] as const;
/** What a reply answers. */
export const stage = oneOf("greeting", ...VERBS);
const reply = object({ code: number, enhanced: nullable(text), lines: list(text, 1) });

const offered = list(oneOf(...SUITE_KINDS));
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
  {
    key: nullable(object({ type: text, bits: nullable(number) })),
    asked: text,
    chain: list(object({ subject: text, validTo: text })),
    sha512: digests,
    issuers: list(object({ sha256: digests, sha512: digests })),
    offered,
  },
);

const step = tagged("kind", {
  connected: object({ ms: number, from: text }),
  sent: object({ ms: number, verb: oneOf(...VERBS), line: text }),
  received: object({ ms: number, stage, reply }),
  moot: object({ ms: number, reply }),
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
  "tls-failed": object({ reason: text }, { offered }),
  "not-smtp": object({ bytes: text }),
} satisfies Record<TranscriptEnd["how"], Shape>);

/** One SMTP connection, as it is saved. */
export const transcript = object({ steps: list(step), end });
