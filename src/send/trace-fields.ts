import type { Hop, MethodResult } from "../model/observations/arrival.ts";
import type { RemoteText } from "../model/scalars.ts";
import { remoteText } from "../smtp/remote-text.ts";

/** What servers on the way wrote above a message. */
export interface TraceFields {
  readonly hops: readonly Hop[];
  readonly results: readonly MethodResult[];
}

/** Nobody's mail passes more servers; a loop does. RFC 5321 §6.3 */
const MAX_FIELDS = 100;
const MAX_HEAD_BYTES = 256 * 1024;

/** Reads the trace fields of a message's header section: each server adds its own on top. RFC 5321 §4.4, RFC 8601 §2 */
export function traceFields(head: Uint8Array): TraceFields {
  const fields = fieldsOf(head);
  return {
    hops: valuesOf(fields, "received").map(stampOf).reverse().map(hopOf),
    results: valuesOf(fields, "authentication-results").flatMap(resultsOf),
  };
}

function fieldsOf(head: Uint8Array): readonly string[] {
  const text = remoteText(head.subarray(0, MAX_HEAD_BYTES));
  return text.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
}

function valuesOf(fields: readonly string[], name: string): readonly string[] {
  const own = fields.filter((field) => field.slice(0, name.length + 1).toLowerCase() === `${name}:`);
  return own.slice(0, MAX_FIELDS).map((field) => field.slice(name.length + 1).trim());
}

interface Stamp {
  readonly by: RemoteText;
  readonly ms: number | null;
}

/** The time stands behind the last semicolon. RFC 5321 §4.4 */
function stampOf(value: string): Stamp {
  const [, by = ""] = /(?:^|\s)by\s+([^\s;]+)/i.exec(value) ?? [];
  return { by: by as RemoteText, ms: msOf(value.slice(value.lastIndexOf(";") + 1)) };
}

function hopOf({ by, ms }: Stamp, at: number, all: readonly Stamp[]): Hop {
  const before = all[at - 1]?.ms ?? null;
  return { by, tookMs: ms === null || before === null ? null : ms - before };
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DATE = /(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\s+(\d{2}):(\d{2})(?::(\d{2}))?\s+([+-])(\d{2})(\d{2})/i;

/** Milliseconds since 1970 of a date with a numeric zone: names of zones say nothing sure. RFC 5322 §3.3, §4.3 */
function msOf(text: string): number | null {
  const [, day = "", month = "", year, hour, minute, second = "00", sign, h, m] = DATE.exec(text) ?? [];
  const at = String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, "0");
  const ms = Date.parse(`${year}-${at}-${day.padStart(2, "0")}T${hour}:${minute}:${second}.000${sign}${h}:${m}`);
  return Number.isNaN(ms) ? null : ms;
}

/** `host; dkim=pass …; spf=fail …`: the first word names who judged. Comments may hold anything. RFC 8601 §2.2 */
function resultsOf(value: string): readonly MethodResult[] {
  const [first = "", ...rest] = withoutComments(value).split(";");
  const by = (first.trim().split(/\s/)[0] ?? "") as RemoteText;
  return rest.slice(0, MAX_FIELDS).flatMap((part): readonly MethodResult[] => {
    const [, method, result] = /^\s*([\w-]+)(?:\/\d+)?\s*=\s*([\w-]+)/.exec(part) ?? [];
    if (method === undefined || result === undefined) return [];
    return [{ by, method: method.toLowerCase() as RemoteText, result: result.toLowerCase() as RemoteText }];
  });
}

function withoutComments(value: string): string {
  return value.replace(/"[^"]*"|\([^()]*\)/g, " ");
}
