import { ipAddress, type Scope, scopeOf } from "../dns/address.ts";
import { BLOCKLISTS } from "../knowledge/blocklists/index.ts";
import { CANARIES, SUBMISSION_CANARIES } from "../knowledge/canaries.ts";

/** Names and addresses of documentation in place of real ones, the same for the same throughout. RFC 5737 §3 */
export interface Disguise {
  name(real: string): string;
  ip(real: string): string;
  /** A line of text, with every name, address and mailbox in it replaced. */
  text(real: string): string;
}

/** What everybody knows stays as it is: it says nothing about whose mail it was. */
const PUBLIC: readonly string[] = [
  ...CANARIES.flatMap(({ host, submission }) => [host, submission]),
  ...SUBMISSION_CANARIES.map(({ host }) => host),
  ...BLOCKLISTS.map(({ zone }) => zone),
];
const IPV4 = /\b(?:\d{1,3}\.){3}\d{1,3}\b/g;
const IPV6 = /(?<![\w:])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![\w:])/gi;
const MAILBOX = /[\w.+-]+@(?=[\w-]+\.)/g;
const NAME = /\b(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?\.)+[a-z]{2,}\b/gi;

/** Makes a disguise that knows nobody yet. */
export function disguise(): Disguise {
  const organisations = new Map<string, string>();
  const v4 = new Map<string, string>();
  const v6 = new Map<string, string>();

  function name(real: string): string {
    const lower = real.toLowerCase();
    if (PUBLIC.some((known) => lower === known || lower.endsWith(`.${known}`))) return lower;
    const labels = lower.split(".");
    // Every organisation gets a place below it, so that the zone above stays the zone above.
    if (labels.length === 1) return "example";
    if (ipAddress(lower) !== null) return ip(lower);
    const base = labels.slice(-2).join(".");
    const other = organisations.get(base) ?? `site${organisations.size + 1}.example`;
    organisations.set(base, other);
    return [...labels.slice(0, -2), other].join(".");
  }

  function ip(real: string): string {
    const address = ipAddress(real);
    // What nobody else can reach tells of nobody, and that it is such an address is part of the story.
    if (address !== null && !NAMEABLE.includes(scopeOf(address))) return real;
    const [known, make] = real.includes(":")
      ? ([v6, (n: number) => `2001:db8::${n.toString(16)}`] as const)
      : ([v4, (n: number) => `${NETS[n % 3]}.${1 + Math.floor(n / 3)}`] as const);
    const other = known.get(real) ?? make(known.size + 1);
    known.set(real, other);
    return other;
  }

  return {
    name,
    ip,
    text: (real) => real.replace(IPV4, ip).replace(IPV6, ip).replace(MAILBOX, mailbox).replace(NAME, name),
  };
}

/** Whom everybody has, and whom we made up, is nobody. RFC 5321 §4.5.1 */
function mailbox(real: string): string {
  return /^(?:postmaster|abuse|mxray-[0-9a-z]+)@$/i.test(real) ? real : "user@";
}

const NAMEABLE: readonly Scope[] = ["public", "documentation"];
const NETS = ["192.0.2", "198.51.100", "203.0.113"];
