import type { Meaning } from "../model/meaning.ts";
import type { Understood } from "./refusal.ts";

/** Codes that answer nothing but a login. RFC 4954 §6 */
const OF_LOGIN: ReadonlySet<number> = new Set([534, 535]);
/** What an account can be that is a recipient's elsewhere. */
const OF_ACCOUNT: ReadonlySet<Meaning> = new Set(["recipient-disabled", "recipient-restricted"]);

/** A reading put right by a code that only a login is answered with: the account that is locked is the one that logs in. */
export function ofLogin(read: Understood, code: number | null): Understood {
  if (code === null || !OF_LOGIN.has(code) || !OF_ACCOUNT.has(read.meaning)) return read;
  return { meaning: "auth-failed", by: "vague", alternatives: [read.meaning] };
}
