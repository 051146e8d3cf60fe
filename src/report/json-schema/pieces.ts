import { OWNERS } from "../../model/remedy.ts";

/** What the schema of a report repeats: a text, a number, a list of texts. */
export const TEXT = { type: "string" } as const;
export const NUMBER = { type: "number" } as const;
export const TEXTS = { type: "array", items: TEXT } as const;
/** Text, or null: looked for and not there. */
export const MAYBE_TEXT = { type: ["string", "null"] } as const;
/** UTC in ISO 8601, as every time in a report. */
export const INSTANT = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } as const;
/** What was asked of mxray. */
export const COMMAND = { enum: ["check", "trace", "smoke", "explain"] } as const;
/** Who has the power to make the change. */
export const OWNER = { enum: OWNERS } as const;
/** The id of a cause: its folder's name. */
export const CAUSE = { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } as const;
/** A pointer into the observations. */
export const EVIDENCE = {
  type: "object",
  required: ["observation"],
  properties: { observation: TEXT, step: { type: "integer", minimum: 0 } },
} as const;
export const EVIDENCES = { type: "array", items: { $ref: "#/$defs/evidence" } } as const;
/** A cause and what it is about. */
export const ABOUT_CAUSE = {
  type: "object",
  required: ["cause", "subject"],
  properties: { cause: { $ref: "#/$defs/cause" }, subject: TEXT },
} as const;

/** A look, made or to be made. */
export const LOOK = {
  type: "object",
  required: ["kind", "about"],
  properties: { kind: TEXT, about: { type: "object" } },
} as const;
