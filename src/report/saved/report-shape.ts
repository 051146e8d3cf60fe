import { KINDS } from "../../model/observation.ts";
import type { Failure, Skip } from "../../model/outcome.ts";
import { type Change, OWNERS } from "../../model/remedy.ts";
import { ANSWERS, params, target } from "./answers.ts";
import { flag, list, nullable, number, object, oneOf, type Shape, tagged, text } from "./shape.ts";

const owner = oneOf(...OWNERS);
const evidence = object({ observation: text }, { step: number });
const about = object({ cause: text, subject: text });
const look = tagged("kind", Object.fromEntries(KINDS.map((kind) => [kind, object({ about: ANSWERS[kind].about })])));

const change = tagged("kind", {
  dns: object({ name: text, type: oneOf("PTR", "TXT", "MX", "A", "AAAA"), value: text }),
  visit: object({ url: text }),
  run: object({ command: text }),
} satisfies Record<Change["kind"], Shape>);
const remedy = object({ id: text, who: owner }, { change });

const finding = object(
  {
    cause: text,
    subject: text,
    severity: oneOf("blocks", "hinders", "risks"),
    confidence: oneOf("proven", "likely", "possible"),
    owner,
    params,
    evidence: list(evidence, 1),
    accountsFor: list(evidence),
    retry: oneOf("no", "yes", "later"),
    remedies: list(remedy, 1),
    because: nullable(about),
  },
  { missing: list(look, 1), alternatives: list(text, 1) },
);

const diagnosis = object({
  findings: list(finding),
  undetermined: list(object({ cause: text, subject: text, missing: list(look) })),
  ruledOut: list(about),
  notAsked: list(text),
  unexplained: list(evidence),
});

const failure = tagged("kind", {
  "dns-timeout": object({}),
  "dns-refused": object({}),
  "dns-servfail": object({}),
  "dns-malformed": object({}),
  "dns-bogus": object({}),
  "dns-unreachable": object({}),
  "no-route": object({ family: oneOf(4, 6) }),
  cancelled: object({}),
  "mailbox-unreadable": object({ reason: text }),
  "probe-crashed": object({ error: text }),
} satisfies Record<Failure["kind"], Shape>);
const skip = tagged("kind", {
  "not-asked": object({}),
  needs: object({ missing: list(text) }),
  "budget-spent": object({}),
} satisfies Record<Skip["kind"], Shape>);

/** The one shape a saved look of each kind has. */
export const observation: Shape = tagged(
  "kind",
  Object.fromEntries(
    KINDS.map((kind) => {
      const { about: what, value } = ANSWERS[kind];
      const outcome = tagged("state", {
        seen: object({ value }),
        failed: object({ why: failure }),
        skipped: object({ why: skip }),
      });
      return [kind, object({ id: text, about: what, at: text, ms: number, outcome })];
    }),
  ),
);

/** A whole report of schema 1, without its observations. */
export const report: Shape = object({
  schema: oneOf(1),
  tool: object({ name: text, version: text }),
  command: oneOf("check", "trace", "smoke", "explain"),
  target,
  verdict: oneOf("pass", "warn", "fail", "unknown"),
  started: text,
  ended: text,
  partial: flag,
  diagnosis,
  observations: list(object({ kind: text })),
});
