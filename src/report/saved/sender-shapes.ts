import { flag, list, nullable, number, object, oneOf, record, text } from "./shape.ts";

const spfQuery = object({ name: text, type: text, outcome: text, answers: list(text) });
const spfTerm = object({
  depth: number,
  domain: text,
  term: text,
  outcome: oneOf("match", "no-match", "error", "unknown"),
  reached: flag,
  lookups: nullable(number),
  voids: nullable(number),
  bytes: nullable(number),
});

const alignment = oneOf("strict", "relaxed", "none", "unknown");
const messageSignature = object({
  domain: text,
  selector: text,
  algorithm: nullable(text),
  result: oneOf("pass", "fail", "policy", "neutral", "temperror", "permerror", "none"),
  problem: nullable(text),
  alignment,
});

/** A look for DKIM keys, as saved. */
export const dkim = {
  about: object({ domain: text, selector: nullable(text) }),
  value: object({
    keys: list(object({ selector: text, records: list(text), aliases: list(text) })),
    tried: number,
    unanswered: number,
  }),
};

/** A look for a DMARC policy, as saved. */
export const dmarc = {
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
};

/** A message that was given, as saved. */
export const message = {
  about: object({ digest: text }),
  value: object({
    bytes: number,
    author: nullable(text),
    envelope: nullable(object({ address: text, domain: text, alignment })),
    signatures: list(messageSignature),
  }),
};

/** An SPF evaluation, as saved. */
export const spf = {
  about: object({ ip: text, sender: nullable(text), helo: text }),
  value: object(
    {
      result: oneOf("none", "neutral", "pass", "fail", "softfail", "temperror", "permerror"),
      domain: text,
      record: nullable(text),
      records: number,
      lookups: number,
      voids: number,
      explanation: nullable(text),
      problem: nullable(text),
      trace: list(spfQuery),
    },
    {
      tree: object({ lookups: nullable(number), terms: list(spfTerm) }),
      fault: object({ domain: text, record: text, at: number, length: number }),
    },
  ),
};
