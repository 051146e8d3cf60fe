import type { EnhancedCode } from "../../model/reply.ts";

/** The fields of one recipient in a delivery report, joined with those of the whole message. RFC 3464 §2.1 */
export interface ReportedRecipient {
  readonly recipient: string | null;
  /** Lower case: failed, delayed, delivered, relayed, expanded, or what the server made up. */
  readonly action: string;
  readonly status: EnhancedCode | null;
  readonly diagnostic: string;
  /** What stands in brackets behind the status. */
  readonly comment: string;
  readonly remoteServer: string | null;
  readonly reportingServer: string | null;
}

const MAX_RECIPIENTS = 1000;
type Fields = ReadonlyMap<string, string>;

/** Reads the fields of a delivery report: one entry per recipient it tells of. RFC 3464 §2.3 */
export function statusReport(body: string): readonly ReportedRecipient[] {
  const groups = body
    .replace(/\r\n?/g, "\n")
    .split(/\n[ \t]*\n/)
    .map(fieldsOf)
    .filter((fields) => fields.size > 0);
  const whole = groups.find((fields) => !isRecipient(fields));
  return groups
    .filter(isRecipient)
    .slice(0, MAX_RECIPIENTS)
    .map((fields) => ofRecipient(fields, whole));
}

function isRecipient(fields: Fields): boolean {
  return ["final-recipient", "original-recipient", "action", "status"].some((name) => fields.has(name));
}

function fieldsOf(group: string): Fields {
  const lines = group.replace(/\n[ \t]+/g, " ").split("\n");
  const fields = new Map<string, string>();
  for (const line of lines) {
    const [, name, value] = /^([A-Za-z][A-Za-z0-9-]{0,60})[ \t]*:[ \t]*(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined || fields.has(name.toLowerCase())) continue;
    fields.set(name.toLowerCase(), value.trim());
  }
  return fields;
}

function ofRecipient(fields: Fields, whole: Fields | undefined): ReportedRecipient {
  return {
    recipient: recipientIn(fields),
    action: (fields.get("action") ?? "failed").toLowerCase().replace(/[^a-z].*$/, ""),
    status: statusIn(fields.get("status")),
    // Some write the reply where its status should stand.
    diagnostic:
      typed(fields.get("diagnostic-code")) ?? /^[45]\d\d[ -]+\S.*/.exec(fields.get("status") ?? "")?.[0] ?? "",
    comment: /\(([^()]{1,200})\)/.exec(fields.get("status") ?? "")?.[1] ?? "",
    remoteServer: serverIn(typed(fields.get("remote-mta"))),
    reportingServer: serverIn(typed(whole?.get("reporting-mta") ?? fields.get("reporting-mta"))),
  };
}

/** The address of the envelope, unless only another field has one: some name a mailbox file as the final recipient. */
function recipientIn(fields: Fields): string | null {
  const named = ["final-recipient", "original-recipient", "x-actual-recipient"].flatMap((name) => {
    const value = typed(fields.get(name))?.replace(/^[<"']+|[>"';]+$/g, "");
    // A source route is no part of the address. RFC 5321 §4.1.1.3
    const address = value?.replace(/^@[^\s:]{1,255}:/, "").trim();
    return address === undefined || address === "" ? [] : [address.slice(0, 320)];
  });
  return named.find((one) => one.includes("@")) ?? named[0] ?? null;
}

/** What follows "rfc822;", "dns;", "smtp;". RFC 3464 §2.1.2 */
function typed(field: string | undefined): string | null {
  if (field === undefined) return null;
  const value = field.replace(/^[A-Za-z0-9-]{1,40}[ \t]*;[ \t]*/, "").trim();
  return value === "" ? null : value;
}

/**
 * The server's name in a field that tells more: "mx.example.org [192.0.2.1]", "mx.example.org (TCP|192.0.2.1|4321|192.0.2.2|25) (ready)";
 * its address where there is no name.
 */
function serverIn(field: string | null): string | null {
  const [, server] = /^\[?([^\s()[\]|;,]{1,253})/.exec(field ?? "") ?? [];
  return server?.replace(/\.$/, "") ?? null;
}

/** The status in a field that may hold more: some write the reply's code before it. RFC 3464 §2.3.4 */
export function statusIn(field: string | undefined): EnhancedCode | null {
  const [, kind, subject, detail] = /(?<![\d.])([245])\.(\d{1,3})\.(\d{1,3})(?![\d.])/.exec(field ?? "") ?? [];
  if (kind === undefined) return null;
  return `${kind === "2" ? 2 : kind === "4" ? 4 : 5}.${Number(subject)}.${Number(detail)}`;
}
