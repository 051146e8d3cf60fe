import { dnsName } from "../dns/name.ts";
import type { SpfAbout } from "../model/observations/spf.ts";
import type { DnsName } from "../model/scalars.ts";
import type { Target } from "../model/target.ts";

/**
 * The MAIL FROM identity a run is judged by; null is the null sender, for which the HELO name is checked. RFC 7208 §2.4
 * A checkup of a domain is about mail of that domain, whatever sender its own dialogues use.
 */
export function spfSender(target: Target): string | null {
  if (target.sender !== null || target.command !== "check") return target.sender;
  const domain = target.senderDomain ?? target.domain;
  return domain === null ? null : `postmaster@${domain}`;
}

/** The domain whose record is evaluated; null when the identity holds none, which makes the result "none". RFC 7208 §4.3 */
export function spfDomain(about: SpfAbout): DnsName | null {
  const identity = about.sender ?? about.helo;
  const name = dnsName(identity.slice(identity.lastIndexOf("@") + 1));
  return name?.includes(".") ? name : null;
}
