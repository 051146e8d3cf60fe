import type { Cause, Retry, Verdict } from "../model/cause.ts";
import type { Observations } from "../model/observation.ts";
import { replyAt } from "../model/reply-at.ts";

/** Says whether sending again unchanged is sensible: what the verdict knows, else the cause's rule, else the reply's first digit. RFC 5321 §4.2.1 */
export function retryOf(cause: Cause, verdict: Extract<Verdict, { is: "present" }>, seen: Observations): Retry {
  if (verdict.retry !== undefined) return verdict.retry;
  if (cause.retry !== "by-code") return cause.retry;
  const codes = verdict.accountsFor.map((evidence) => replyAt(seen, evidence)?.code ?? null);
  return codes.length > 0 && codes.every((code) => code !== null && code < 500) ? "yes" : "no";
}
