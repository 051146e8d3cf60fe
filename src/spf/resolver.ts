import { isSpf, type SpfQuery } from "../model/observations/spf.ts";
import type { Failure } from "../model/outcome.ts";
import type { DnsName, RemoteText } from "../model/scalars.ts";
import type { Dns, RecordType } from "../world/world.ts";

/** A resolver as the evaluator wants it, with what it was asked. */
export interface TracingResolver {
  readonly resolve: (name: string, type: string) => Promise<readonly unknown[]>;
  /** Every question so far, in order, with its answer. */
  readonly trace: SpfQuery[];
  /** The answers by "name TYPE", whole; null where there was none. */
  readonly replies: ReadonlyMap<string, readonly string[] | null>;
  /** The failures, in the order of their questions. */
  readonly failures: { readonly type: string; readonly why: Failure }[];
}

/** A server can make each of these long; nothing reads more of them. */
const MAX_ANSWERS = 50;
const MAX_TEXT = 4096;

const TYPES = new Set<string>(["A", "AAAA", "CNAME", "MX", "PTR", "TXT"] satisfies RecordType[]);

/** Lets the SPF evaluator ask through our own DNS, in the error codes of Node's resolver, which are the ones it reads. */
export function tracingResolver(dns: Pick<Dns, "ask">, signal: AbortSignal): TracingResolver {
  const trace: SpfQuery[] = [];
  const failures: { type: string; why: Failure }[] = [];
  const replies = new Map<string, readonly string[] | null>();
  return { resolve, trace, replies, failures };

  async function resolve(name: string, type: string): Promise<readonly unknown[]> {
    const asked = askable(name);
    if (asked === null || !isType(type)) throw coded("EBADNAME", name);
    // The place in the trace is that of the question: parallel answers come in any order.
    const place = trace.push({ name: asked, type, outcome: "dns-timeout", answers: [] }) - 1;
    const answer = await dns.ask(asked, type, signal);
    if (answer.state !== "seen") {
      const why: Failure = answer.state === "failed" ? answer.why : { kind: "cancelled" };
      trace[place] = { name: asked, type, outcome: why.kind, answers: [] };
      replies.set(`${asked} ${type}`, null);
      failures.push({ type, why });
      throw coded(why.kind === "dns-timeout" ? "ETIMEOUT" : "ESERVFAIL", `${asked} ${type}: ${why.kind}`);
    }
    const { rcode, records } = answer.value;
    trace[place] = { name: asked, type, outcome: rcode, answers: kept(records) };
    replies.set(`${asked} ${type}`, records);
    if (records.length === 0) throw coded(rcode === "NXDOMAIN" ? "ENOTFOUND" : "ENODATA", asked);
    return records.map((record) => shaped(record, type));
  }
}

/** A macro may put any printable character of a local part into a name, blanks too; only the sizes are the DNS's. RFC 1035 §2.3.4 */
function askable(text: string): DnsName | null {
  const name = text.replace(/\.$/, "").toLowerCase();
  const fits = name.split(".").every((label) => label.length > 0 && label.length <= 63);
  return fits && name.length <= 253 && /^[ -~]+$/.test(name) ? (name as DnsName) : null;
}

/** Only MX answers have a shape of their own; the others are read as text. */
function shaped(record: string, type: RecordType): unknown {
  if (type !== "MX") return record;
  const [priority = "0", exchange = ""] = record.split(" ");
  // An address in a name's place has no address records of its own: no fault of the SPF record, and the evaluator would make it one.
  return { priority: Number(priority), exchange: exchange === "." || /\.\d+$/.test(exchange) ? "" : exchange };
}

/** A domain may have many other texts beside its SPF record; that one is always kept. */
function kept(records: readonly string[]): readonly RemoteText[] {
  const worth = records.filter((text, at) => at < MAX_ANSWERS || isSpf(text));
  return worth.slice(0, 2 * MAX_ANSWERS).map((text) => text.slice(0, MAX_TEXT) as RemoteText);
}

function isType(type: string): type is RecordType {
  return TYPES.has(type);
}

function coded(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
