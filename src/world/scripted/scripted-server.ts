import type { DnsName, IpAddress } from "../../model/scalars.ts";
import type { CaseFile } from "./case-file.ts";
import type { SmtpSection } from "./case-smtp.ts";
import { nameWord } from "./case-words.ts";
import type { SmtpScript } from "./smtp-script.ts";
import { resolve, type Zone } from "./zone.ts";

/** A server of a case at one of its endpoints: its script and what its world knows of it. */
export interface ScriptedServer {
  readonly ip: IpAddress;
  readonly port: number;
  /** What it calls itself. */
  readonly name: string;
  /** The names on its certificate: those that lead to its address. */
  readonly names: readonly string[];
  readonly script: SmtpScript;
  /** The recipient the case is about: it exists here. */
  readonly recipient: string | undefined;
  /** Whether the world's DNS leads a domain's mail to this address. */
  hosts(domain: DnsName): boolean;
}

/** The server that `section` describes, at this address and port. */
export function serverAt(caseFile: CaseFile, section: SmtpSection, at: Place): ScriptedServer {
  const known = namesOf(caseFile.zone, at.ip);
  const name = section.name ?? known[0] ?? `[${at.ip}]`;
  return {
    ...at,
    name,
    names: [...new Set([name, ...known])],
    script: section.script,
    recipient: caseFile.target.recipient,
    hosts: (domain) => leadsTo(caseFile.zone, domain, at.ip),
  };
}

/** One address and port. */
export interface Place {
  readonly ip: IpAddress;
  readonly port: number;
}

function namesOf(zone: Zone, ip: IpAddress): readonly string[] {
  const type = ip.includes(":") ? "AAAA" : "A";
  return [...zone.names].flatMap(([name, sets]) => {
    const set = sets.get(type);
    return set?.is === "records" && set.records.includes(ip) && !name.startsWith("*") ? [name] : [];
  });
}

/** RFC 5321 §5.1: by its MX records, or by its address when it has none. */
function leadsTo(zone: Zone, domain: DnsName, ip: IpAddress): boolean {
  const mx = resolve(zone, domain, "MX");
  const exchanges = mx.is === "answer" ? mx.records.map((record) => nameWord(record.split(" ")[1] ?? "")) : [];
  const type = ip.includes(":") ? "AAAA" : "A";
  return (exchanges.length > 0 ? exchanges : [domain]).some((host) => {
    const found = resolve(zone, host, type);
    return found.is === "answer" && found.records.includes(ip);
  });
}
