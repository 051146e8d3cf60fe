import { ABOUT_CAUSE, EVIDENCES, LOOK, NUMBER, OWNER, TEXT, TEXTS } from "./pieces.ts";

const REMEDY = {
  type: "object",
  required: ["id", "who"],
  properties: {
    id: TEXT,
    who: OWNER,
    change: {
      type: "object",
      required: ["kind"],
      oneOf: [
        {
          properties: {
            kind: { const: "dns" },
            name: TEXT,
            type: { enum: ["PTR", "TXT", "MX", "A", "AAAA"] },
            value: TEXT,
          },
          required: ["name", "type", "value"],
        },
        { properties: { kind: { const: "visit" }, url: TEXT }, required: ["url"] },
        { properties: { kind: { const: "run" }, command: TEXT }, required: ["command"] },
      ],
    },
  },
} as const;

const FINDING = {
  type: "object",
  required: [
    "cause",
    "subject",
    "severity",
    "confidence",
    "owner",
    "params",
    "evidence",
    "accountsFor",
    "retry",
    "remedies",
    "because",
  ],
  properties: {
    cause: { $ref: "#/$defs/cause" },
    subject: { type: "string", description: "What is at fault: an address, a host, a domain." },
    severity: { enum: ["blocks", "hinders", "risks"] },
    confidence: { enum: ["proven", "likely", "possible"] },
    owner: OWNER,
    params: {
      type: "object",
      additionalProperties: { anyOf: [TEXT, NUMBER, TEXTS, { type: "null" }] },
    },
    evidence: { ...EVIDENCES, minItems: 1 },
    accountsFor: { ...EVIDENCES, description: "Refusals seen in this run that it accounts for." },
    retry: { enum: ["no", "yes", "later"] },
    remedies: { type: "array", items: REMEDY, minItems: 1 },
    because: { anyOf: [ABOUT_CAUSE, { type: "null" }], description: "The finding it is a mere consequence of." },
    missing: {
      type: "array",
      items: LOOK,
      minItems: 1,
      description: "Of one that is less than proven: the looks that would settle it, which failed or were not made.",
    },
    alternatives: {
      type: "array",
      items: { $ref: "#/$defs/cause" },
      minItems: 1,
      description: "Of one that is no more than possible: what else the words may mean, likeliest first.",
    },
  },
} as const;

/** The engine's answer, complete. */
export const DIAGNOSIS = {
  type: "object",
  required: ["findings", "undetermined", "ruledOut", "notAsked", "unexplained"],
  properties: {
    findings: { type: "array", items: FINDING, description: "Most worth fixing first." },
    undetermined: {
      type: "array",
      items: {
        type: "object",
        required: ["cause", "subject", "missing"],
        properties: { ...ABOUT_CAUSE.properties, missing: { type: "array", items: LOOK } },
      },
      description: "Neither present nor absent: the looks that would tell failed or were not made.",
    },
    ruledOut: { type: "array", items: ABOUT_CAUSE },
    notAsked: { type: "array", items: { $ref: "#/$defs/cause" } },
    unexplained: { ...EVIDENCES, description: "Refusals that no cause accounts for." },
  },
} as const;
