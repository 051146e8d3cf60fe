import type { Refusal } from "./refusal.ts";

const UNREAD =
  /\btemp(?:orary|orarily)?[ -]?(?:error|fail|dns|unavail|spf)|\bdns\b|servfail|time(?:d[ -]|-)?out|look(?:ed|ing)?[ -]?up/i;
/** What was read and found to be wrong, whatever else is said. */
const READ = /perm|suspicious/i;

/** Whether mail was put off because the SPF record could not be had, which says nothing against the address. RFC 7208 §2.6.6 */
export function isUnread({ wording: { code, lines } }: Pick<Refusal, "wording">): boolean {
  const text = lines.join(" ");
  return (code === null || code < 500) && UNREAD.test(text) && !READ.test(text);
}
