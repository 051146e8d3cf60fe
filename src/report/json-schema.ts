import { UNTIL } from "../model/observations/smtp.ts";
import { DIAGNOSIS } from "./json-schema/diagnosis.ts";
import { CAUSE, COMMAND, EVIDENCE, INSTANT, LOOK, MAYBE_TEXT, NUMBER, TEXT, TEXTS } from "./json-schema/pieces.ts";
import { TLS } from "./json-schema/tls.ts";

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
    canaries: {
      type: "array",
      items: {
        type: "object",
        required: ["host", "port"],
        properties: { host: TEXT, port: { type: "integer", minimum: 1, maximum: 65535 } },
      },
    },
    ports: { type: "array", items: { type: "integer", minimum: 1, maximum: 65535 } },
    families: { type: "array", items: { enum: [4, 6] } },
    tls: { enum: ["none", "starttls", "implicit", "opportunistic"] },
    login: { enum: ["none", "given"] },
    until: { enum: UNTIL },
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

const PLACE = { host: TEXT, port: { type: "integer", minimum: 1, maximum: 65535 }, observation: TEXT } as const;

const CLIENT_SETTINGS = {
  type: "object",
  description: "What to put into a mail program so that it can send; of a checkup only.",
  required: ["state", "settings", "unfit", "asked"],
  properties: {
    state: {
      enum: ["found", "none", "unknown"],
      description: "none: every place that was asked answered, and none will do. unknown: some could not be asked.",
    },
    settings: {
      type: "array",
      description: "Best first.",
      items: {
        type: "object",
        required: ["host", "port", "encryption", "login", "observation"],
        properties: { ...PLACE, encryption: { enum: ["tls", "starttls", "none"] }, login: TEXTS },
      },
    },
    unfit: {
      type: "array",
      items: {
        type: "object",
        required: ["host", "port", "why", "observation"],
        properties: { ...PLACE, why: { enum: ["no-login", "certificate", "no-tls", "no-dialogue"] } },
      },
    },
    asked: { type: "integer", minimum: 0 },
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
    clientSettings: CLIENT_SETTINGS,
    tls: TLS,
    observations: { type: "array", items: OBSERVATION },
  },
  $defs: { cause: CAUSE, evidence: EVIDENCE },
} as const;
