import { nameDistance } from "../dns/name-distance.ts";
import { MAIL_DOMAINS } from "../knowledge/mail-domains.ts";

/** So short that one slip leads from many names to many others. */
const TOO_SHORT = 6;
const LONG = 9;

/**
 * What a domain that takes no mail was likely meant to be: the one large mail domain that is a slip of the hand away ("gmial.com"),
 * two where the name is long. Null when there is none, or more than one. To be asked only of domains that are shown not to work.
 */
export function likelyDomain(domain: string): string | null {
  const asked = domain.toLowerCase().replace(/\.$/, "");
  if (asked.length < TOO_SHORT || asked.length > 32 || MAIL_DOMAINS.includes(asked)) return null;
  const slips = asked.length < LONG ? 1 : 2;
  const near = MAIL_DOMAINS.map((one) => ({ one, far: nameDistance(asked, one) })).filter(({ far }) => far <= slips);
  const [first, second] = near.sort((a, b) => a.far - b.far);
  return first === undefined || second?.far === first.far ? null : first.one;
}

/** What is told of a domain that takes no mail: its name, the answer that shows it, and the name that was likely meant. */
export function withLikely<D extends string | null>(
  domain: D,
  answer: string | null,
): { domain: D; answer: string | null; meant: string | null } {
  // "4.0.0" tells nothing. RFC 3463 §3.1
  const told = answer === null || /^\d\.0\.0$/.test(answer) ? null : answer;
  return { domain, answer: told, meant: domain === null ? null : likelyDomain(domain) };
}
