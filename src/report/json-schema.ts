import { DIAGNOSIS } from "./json-schema/diagnosis.ts";
import { CAUSE, COMMAND, EVIDENCE, INSTANT, LOOK, MAYBE_TEXT, NUMBER, TEXT, TEXTS } from "./json-schema/pieces.ts";

const TARGET = {
  type: "object",
  required: [
    "command",
    "domain",
    "sender",
    "senderDomain",
    "sendingIps",
    "sources",
    "helo",
    "ports",
    "families",
    "tls",
  ],
  properties: {
    command: COMMAND,
    domain: MAYBE_TEXT,
    shown: TEXT,
    recipient: TEXT,
    sender: MAYBE_TEXT,
    senderDomain: MAYBE_TEXT,
    sendingIps: TEXTS,
    sources: TEXTS,
    helo: TEXT,
    server: TEXT,
    ports: { type: "array", items: { type: "integer", minimum: 1, maximum: 65535 } },
    families: { type: "array", items: { enum: [4, 6] } },
    tls: { enum: ["none", "starttls", "implicit", "opportunistic"] },
    login: { enum: ["none", "given"] },
    until: { enum: ["connect", "greeting", "ehlo", "tls", "auth", "mail", "rcpt", "data"] },
    without: TEXTS,
  },
} as const;

const OBSERVATION = {
  ...LOOK,
  required: ["id", "kind", "about", "at", "ms", "outcome"],
  properties: {
    ...LOOK.properties,
    id: TEXT,
    at: INSTANT,
    ms: NUMBER,
    outcome: {
      type: "object",
      required: ["state"],
      oneOf: [
        { properties: { state: { const: "seen" }, value: { type: "object" } }, required: ["value"] },
        {
          properties: {
            state: { enum: ["failed", "skipped"] },
            why: { type: "object", required: ["kind"], properties: { kind: TEXT } },
          },
          required: ["why"],
        },
      ],
    },
  },
} as const;

/**
 * The JSON Schema of a report, as `mxray schema` prints it: complete for the diagnosis, open for observations, whose kinds grow.
 * Fields are added under `schema: 1`, never renamed or removed, so unknown ones are allowed everywhere.
 */
export const reportSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:mxray:report:1",
  title: "Report",
  type: "object",
  required: [
    "schema",
    "tool",
    "command",
    "target",
    "verdict",
    "started",
    "ended",
    "partial",
    "diagnosis",
    "observations",
  ],
  properties: {
    schema: { const: 1 },
    tool: { type: "object", required: ["name", "version"], properties: { name: TEXT, version: TEXT } },
    command: COMMAND,
    target: TARGET,
    verdict: {
      enum: ["pass", "warn", "fail", "unknown"],
      description: "unknown: could not tell, which is no verdict on the target.",
    },
    started: INSTANT,
    ended: INSTANT,
    partial: { type: "boolean", description: "True when the run was interrupted." },
    diagnosis: DIAGNOSIS,
    observations: { type: "array", items: OBSERVATION },
  },
  $defs: { cause: CAUSE, evidence: EVIDENCE },
} as const;
