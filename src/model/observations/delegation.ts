import type { DnsName, IpAddress, RemoteText } from "../scalars.ts";
import type { ServerAnswer } from "../server-answer.ts";

/** One question about who answers for a zone, and what each of them says. */
export type DelegationAbout =
  /** The NS records of the name, asked of the resolver. */
  | { readonly part: "servers"; readonly zone: DnsName }
  | ServerAbout
  /** A question that failed, asked of the resolver again without the checking of signatures. */
  | UncheckedAbout;
/** One question to one name server. */
export interface ServerAbout {
  readonly part: "server";
  /** The zone in question: its own servers are asked about it, and those of the zone above, whom they delegate it to. */
  readonly zone: DnsName;
  readonly ip: IpAddress;
  readonly name: DnsName;
  readonly type: "MX" | "NS" | "SOA";
  readonly over: "udp" | "tcp";
}
/** A question the resolver is asked to answer without checking signatures. */
export interface UncheckedAbout {
  readonly part: "unchecked";
  readonly name: DnsName;
  readonly type: "A" | "AAAA" | "MX" | "PTR" | "TLSA" | "TXT";
}

/** Who serves a zone, what one of its servers said, or what comes unchecked. */
export type DelegationAnswer =
  | {
      readonly part: "servers";
      readonly rcode: "NOERROR" | "NXDOMAIN";
      /** Sorted; empty for a name at which no zone begins. */
      readonly servers: readonly RemoteText[];
    }
  /** What that server said, unjudged. */
  | { readonly part: "server"; readonly said: ServerAnswer }
  | { readonly part: "unchecked"; readonly rcode: "NOERROR" | "NXDOMAIN"; readonly records: readonly RemoteText[] };

export function delegationSubject(about: DelegationAbout): string {
  switch (about.part) {
    case "servers":
      return `${about.zone} NS`;
    case "server":
      return `${about.name} ${about.type} @${about.ip}/${about.over}`;
    case "unchecked":
      return `${about.name} ${about.type}/unchecked`;
  }
}
