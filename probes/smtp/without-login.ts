import { isTaken } from "../../src/model/dialogues.ts";
import type { Observations } from "../../src/model/observation.ts";
import type { SmtpAbout } from "../../src/model/observations/smtp.ts";
import type { Target } from "../../src/model/target.ts";

/**
 * Whether a relay that took the mail after a login takes it without one, too: then it knows us by our address, or takes mail from
 * anybody. Asked where it is asked why; who hands mail in has his answer.
 */
export function planWithoutLogin(about: SmtpAbout, { command }: Target, seen: Observations): readonly SmtpAbout[] {
  const first = command === "trace" && isLoggedIn(about) ? seen.find("smtp", about) : undefined;
  if (first === undefined || !isTaken(first, "AUTH") || !isTaken(first, "RCPT")) return [];
  return [{ ...about, attempt: { ...about.attempt, login: "none" }, changed: "login" }];
}

function isLoggedIn({ role, attempt }: SmtpAbout): boolean {
  return role === "relay" && attempt.login === "given";
}
