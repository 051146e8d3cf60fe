import type { Wording } from "../model/reply.ts";

const FORWARDING =
  /\b(?:(?:external|automatic|outbound|auto)[- ]?(?:e?-?mail |message )?forward(?:ing|s)?|forwarding (?:outside|to external|of external)(?: \w+){0,3})\b/i;

/**
 * What a refusal calls the forwarding it objects to: a rule of the organisation whose account passes the mail on, not of its
 * recipient's; null where it speaks of none.
 */
export function forwardingIn({ lines }: Pick<Wording, "lines">): string | null {
  return FORWARDING.exec(lines.join(" ").slice(0, 2048))?.[0] ?? null;
}
