import { TLS_VERSIONS } from "../../model/tls-standing.ts";
import { SUITE_KINDS } from "../../model/weak-suites.ts";
import { MAYBE_TEXT, TEXT, TEXTS } from "./pieces.ts";

const KINDS = { type: "array", items: { enum: SUITE_KINDS } } as const;
const MAYBE_KIND = { enum: [...SUITE_KINDS, null] } as const;
const MAYBE_COUNT = { type: ["integer", "null"], minimum: 0 } as const;

const VERSION = {
  type: "object",
  required: ["version", "taken", "suite"],
  properties: {
    version: { enum: TLS_VERSIONS },
    taken: { type: ["boolean", "null"], description: "null: not told, which is no verdict." },
    suite: MAYBE_TEXT,
  },
} as const;

const WEAK = {
  type: "object",
  required: ["state", "suite", "kind", "offered", "unasked"],
  properties: {
    state: {
      enum: ["taken", "none", "untold"],
      description:
        "What came of offering weak suites alone. taken: the server chose one; of the other kinds nothing is known then.",
    },
    suite: MAYBE_TEXT,
    kind: MAYBE_KIND,
    offered: KINDS,
    unasked: { ...KINDS, description: "Kinds that the TLS library mxray runs with does not have." },
  },
} as const;

const CERTIFICATE = {
  type: ["object", "null"],
  required: ["names", "validFrom", "validTo", "key", "chain", "asked", "verified", "untrusted"],
  properties: {
    names: TEXTS,
    validFrom: TEXT,
    validTo: TEXT,
    key: {
      type: ["object", "null"],
      required: ["type", "bits"],
      properties: { type: TEXT, bits: MAYBE_COUNT },
    },
    chain: { ...MAYBE_COUNT, description: "Certificates that came, its own included." },
    asked: { ...MAYBE_TEXT, description: "The name that was asked for (SNI); empty: none." },
    verified: { type: "boolean" },
    untrusted: { ...MAYBE_TEXT, description: "Why it was not accepted, in OpenSSL's code." },
  },
} as const;

/** What each server takes of TLS, a row for each port of it. */
export const TLS = {
  type: "array",
  description: "What each server takes of TLS; where it was asked.",
  items: {
    type: "object",
    required: ["host", "ip", "port", "versions", "weak", "certificate", "failure", "observation"],
    properties: {
      host: TEXT,
      ip: TEXT,
      port: { type: "integer", minimum: 1, maximum: 65535 },
      versions: { type: "array", items: VERSION },
      weak: WEAK,
      certificate: CERTIFICATE,
      failure: MAYBE_TEXT,
      observation: TEXT,
    },
  },
} as const;
