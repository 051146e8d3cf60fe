import type { DnsName, RemoteText } from "../scalars.ts";

/** missing: a name made up for this run, which cannot exist. known: a name that cannot fail to exist, and is signed. */
export interface ResolverAbout {
  readonly question: "missing" | "known";
}
/** How the resolver we ask treats a question whose right answer is known beforehand. */
export interface ResolverAnswer {
  readonly name: DnsName;
  readonly rcode: "NOERROR" | "NXDOMAIN";
  readonly records: readonly RemoteText[];
  /** The answer bears the resolver's word that it has checked the signatures. RFC 4035 §3.2.3 */
  readonly authenticated: boolean;
}

export function resolverSubject({ question }: ResolverAbout): string {
  return question;
}
