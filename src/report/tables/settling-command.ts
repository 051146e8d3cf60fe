import { ipAddress, scopeOf } from "../../dns/address.ts";
import { dnsblName } from "../../dns/reverse-name.ts";
import type { Look, Observations } from "../../model/observation.ts";
import type { DelegationAbout } from "../../model/observations/delegation.ts";
import type { SmtpAbout } from "../../model/observations/smtp.ts";
import type { SpfAbout, SpfQuery } from "../../model/observations/spf.ts";
import type { Missing } from "../proof.ts";

/** Names as hosts and records have them: others are not offered to a shell. */
const PLAIN = /^[a-z0-9_][a-z0-9_.:-]*$/i;

/** What to type to look at the same thing by other means; null where nothing is known, or a name is not fit for a command line. */
export function settlingCommand(look: Look, missing: Missing, seen: Observations): string | null {
  const isBogus = missing.is === "unseen" && missing.why === "dns-bogus";
  const [name, type] = questionOf(look, seen) ?? [null, null];
  if (name !== null) {
    if (!PLAIN.test(name)) return null;
    return isBogus || type === "TLSA" ? `delv ${name} ${type}` : `dig +trace ${name} ${type}`;
  }
  // A saved report may hold anything where an address should be.
  if ("ip" in look.about && ipAddress(look.about.ip) === null) return null;
  const typed = typedFor(look, missing);
  return typed?.names.every((one) => PLAIN.test(one)) ? typed.words.join(" ") : null;
}

/** A command line, and the names in it that somebody else chose. */
interface Typed {
  readonly words: readonly string[];
  readonly names: readonly string[];
}

/** The name and type of the one DNS record that a look is about; null where it is about more, or something else. */
function questionOf(look: Look, seen: Observations): readonly [string, string] | null {
  switch (look.kind) {
    case "address":
      return [look.about.name, look.about.family === 4 ? "A" : "AAAA"];
    case "mx":
      return [look.about.domain, "MX"];
    case "dkim":
      return look.about.selector === null ? null : [`${look.about.selector}._domainkey.${look.about.domain}`, "TXT"];
    case "dmarc":
      return [`_dmarc.${look.about.domain}`, "TXT"];
    case "spf":
      return spfQuestion(look.about, seen);
    case "bimi":
      return [`default._bimi.${look.about.domain}`, "TXT"];
    case "sts":
      return look.about.part === "record" ? [`_mta-sts.${look.about.domain}`, "TXT"] : null;
    case "srv":
      return [`${look.about.service}.${look.about.domain}`, "SRV"];
    case "tlsa":
      return [`_${look.about.port}._tcp.${look.about.host}`, "TLSA"];
    case "tlsrpt":
      return [`_smtp._tls.${look.about.domain}`, "TXT"];
    default:
      return null;
  }
}

/** The question of an evaluation that was answered by private addresses: outside it may be answered otherwise. */
export function privateAnswers(about: SpfAbout, seen: Observations): SpfQuery | null {
  const outcome = seen.find("spf", about)?.outcome;
  const trace = outcome?.state === "seen" ? outcome.value.trace : [];
  return trace.find(({ type, answers }) => (type === "A" || type === "AAAA") && answers.some(isPrivate)) ?? null;
}

/** Whether it is an address of the inside; what is no address is none. */
export function isPrivate(text: string): boolean {
  const ip = ipAddress(text);
  return ip !== null && scopeOf(ip) === "private";
}

/** The question at which an evaluation broke off, else the domain's own record. RFC 7208 §4.4 */
function spfQuestion(about: SpfAbout, seen: Observations): readonly [string, string] {
  const outcome = seen.find("spf", about)?.outcome;
  const trace = outcome?.state === "seen" ? outcome.value.trace : [];
  const failed = trace.find((query) => query.outcome !== "NOERROR" && query.outcome !== "NXDOMAIN");
  const told = failed ?? privateAnswers(about, seen);
  if (told !== null) return [told.name, told.type];
  return [about.sender?.slice(about.sender.lastIndexOf("@") + 1) ?? about.helo, "TXT"];
}

function typedFor(look: Look, missing: Missing): Typed | null {
  switch (look.kind) {
    case "ptr":
      return { words: ["dig", "+trace", "-x", look.about.ip], names: [] };
    case "dnsbl":
      return entry(dnsblName(look.about.ip, look.about.list));
    case "rhsbl":
      return entry(`${look.about.name}.${look.about.list}`);
    case "opinion": {
      const { list } = look.about;
      return entry("ip" in look.about ? dnsblName(look.about.ip, list) : `${look.about.name}.${list}`);
    }
    case "delegation":
      return ofServers(look.about);
    case "sts": {
      const { domain } = look.about;
      return { words: ["curl", "-v", `https://mta-sts.${domain}/.well-known/mta-sts.txt`], names: [domain] };
    }
    case "smtp":
      return ofDialogue(look.about, missing);
    default:
      return null;
  }
}

function entry(name: string): Typed {
  return { words: ["dig", "+short", name, "A"], names: [name] };
}

function ofServers(about: DelegationAbout): Typed {
  if (about.part === "servers") return { words: ["dig", "+trace", about.zone, "NS"], names: [about.zone] };
  const { name, type } = about;
  if (about.part === "unchecked") return { words: ["dig", "+cd", name, type], names: [name] };
  const over = about.over === "tcp" ? ["+tcp"] : [];
  return { words: ["dig", "+norecurse", ...over, `@${about.ip}`, name, type], names: [name] };
}

/** A dialogue is tried again by mxray itself; only below it another tool tells more. */
function ofDialogue({ host, ip, port, attempt }: SmtpAbout, missing: Missing): Typed | null {
  if (missing.is !== "end") return null;
  const { end } = missing;
  if (end.how.startsWith("connect-") || end.how === "unreachable")
    return { words: ["nc", "-vz", ip, String(port)], names: [] };
  if (end.how !== "tls-failed" && !("stage" in end && end.stage === "STARTTLS")) return null;
  const place = ip.includes(":") ? `[${ip}]:${port}` : `${ip}:${port}`;
  const mode = attempt.tls === "implicit" ? [] : ["-starttls", "smtp"];
  return { words: ["openssl", "s_client", "-connect", place, "-servername", host, ...mode], names: [host] };
}
