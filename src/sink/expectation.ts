import { parse } from "yaml";
import { ipAddress } from "../dns/address.ts";
import type { SpfResult } from "../model/observations/spf.ts";
import type { IpAddress } from "../model/scalars.ts";
import type { DkimVerdict } from "./mail.ts";

/** What a job is expected to send. */
export interface Expectations {
  readonly mails: readonly ExpectedMail[];
  /** Exactly so many mails; null: at least those named. */
  readonly count: number | null;
  /** Seconds until everything must be there; null: as long as the run may take. */
  readonly withinS: number | null;
  /** DKIM keys that are not in DNS: name → record. */
  readonly keys: ReadonlyMap<string, string>;
  /** The address that SPF is evaluated for, where mail will leave from in earnest; null: the client's. */
  readonly client: IpAddress | null;
}
/** One mail, by what is known of it; patterns with `*`. What is not named may be anything. */
export interface ExpectedMail {
  readonly name: string;
  readonly from?: string;
  readonly to: readonly string[];
  readonly subject?: string;
  /** Lower-case name → pattern; null: there must be none. */
  readonly headers: ReadonlyMap<string, string | null>;
  /** Fragments that must all occur in the text or the HTML. */
  readonly body: readonly string[];
  /** File names. */
  readonly attachments: readonly string[];
  readonly dkim?: DkimVerdict;
  readonly spf?: SpfResult;
  readonly tls?: boolean;
  readonly user?: string;
}

/** The file does not say what was meant: where, and what should stand there. */
export class UnreadableExpectations extends Error {
  override readonly name = "UnreadableExpectations";
  readonly path: string;
  readonly expected: string;
  constructor(path: string, expected: string) {
    super(`${path}: ${expected}`);
    this.path = path;
    this.expected = expected;
  }
}

const DKIM_WORDS: readonly DkimVerdict[] = ["pass", "fail", "neutral", "policy", "permerror", "temperror", "none"];
const SPF_WORDS: readonly SpfResult[] = ["pass", "fail", "softfail", "neutral", "none", "permerror", "temperror"];
const TOP = ["mails", "count", "within", "keys", "client"];
const OF_MAIL = ["name", "from", "to", "subject", "headers", "body", "attachments", "dkim", "spf", "tls", "user"];

/** Reads the expectations from YAML; JSON is YAML, too. */
export function readExpectations(text: string): Expectations {
  const top = fields(parsed(text), "", TOP);
  const mails = top["mails"] === undefined ? [] : items(top["mails"], "mails");
  const keys = fields(top["keys"] ?? {}, "keys", null);
  return {
    mails: mails.map((mail, at) => expectedMail(mail, `mails[${at}]`, at)),
    count: top["count"] === undefined ? null : count(top["count"], "count"),
    withinS: top["within"] === undefined ? null : count(top["within"], "within"),
    keys: new Map(Object.entries(keys).map(([name, record]) => [name.toLowerCase(), word(record, `keys.${name}`)])),
    client: top["client"] === undefined ? null : address(top["client"], "client"),
  };
}

function expectedMail(value: unknown, path: string, at: number): ExpectedMail {
  const said = fields(value, path, OF_MAIL);
  const headers = fields(said["headers"] ?? {}, `${path}.headers`, null);
  const one = (key: string) => (said[key] === undefined ? {} : { [key]: word(said[key], `${path}.${key}`) });
  const list = (key: string) => (said[key] === undefined ? [] : words(said[key], `${path}.${key}`));
  return {
    ...one("from"),
    ...one("subject"),
    ...one("user"),
    name: said["name"] === undefined ? `${at + 1}` : word(said["name"], `${path}.name`),
    to: list("to"),
    body: list("body"),
    attachments: list("attachments"),
    headers: new Map(
      Object.entries(headers).map(([name, pattern]) => [
        name.toLowerCase(),
        pattern === null ? null : word(pattern, `${path}.headers.${name}`),
      ]),
    ),
    ...(said["dkim"] === undefined ? {} : { dkim: oneOf(DKIM_WORDS, said["dkim"], `${path}.dkim`) }),
    ...(said["spf"] === undefined ? {} : { spf: oneOf(SPF_WORDS, said["spf"], `${path}.spf`) }),
    ...(said["tls"] === undefined ? {} : { tls: flag(said["tls"], `${path}.tls`) }),
  };
}

function parsed(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 100 });
  } catch (error) {
    throw new UnreadableExpectations("", error instanceof Error ? (error.message.split("\n")[0] ?? "YAML") : "YAML");
  }
}

function fields(value: unknown, path: string, known: readonly string[] | null): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new UnreadableExpectations(path, known === null ? "name: value" : known.join(" | "));
  }
  const stranger = known === null ? undefined : Object.keys(value).find((key) => !known.includes(key));
  if (stranger !== undefined) {
    throw new UnreadableExpectations(path === "" ? stranger : `${path}.${stranger}`, known?.join(" | ") ?? "");
  }
  return { ...value };
}

function items(value: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new UnreadableExpectations(path, "- …");
  return value;
}

function words(value: unknown, path: string): readonly string[] {
  return Array.isArray(value) ? value.map((one, at) => word(one, `${path}[${at}]`)) : [word(value, path)];
}

function word(value: unknown, path: string): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  throw new UnreadableExpectations(path, '"…"');
}

function count(value: unknown, path: string): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
  throw new UnreadableExpectations(path, "0, 1, 2 …");
}

function flag(value: unknown, path: string): boolean {
  if (typeof value === "boolean") return value;
  throw new UnreadableExpectations(path, "true | false");
}

function oneOf<T extends string>(choices: readonly T[], value: unknown, path: string): T {
  const found = choices.find((one) => one === value);
  if (found === undefined) throw new UnreadableExpectations(path, choices.join(" | "));
  return found;
}

function address(value: unknown, path: string): IpAddress {
  const found = typeof value === "string" ? ipAddress(value) : null;
  if (found === null) throw new UnreadableExpectations(path, "192.0.2.25 | 2001:db8::25");
  return found;
}
