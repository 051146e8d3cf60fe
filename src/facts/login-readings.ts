import type { Evidence } from "../model/evidence.ts";
import type { Observations } from "../model/observation.ts";
import type { Transcript } from "../model/transcript.ts";
import { isUnproven, loginIn, scramError } from "../smtp/login-in.ts";
import { fact } from "./fact.ts";
import { judgedDialogues } from "./judged-dialogues.ts";
import type { Reading } from "./refusal.ts";

/** A login that a server let pass without keeping to the mechanism's rules, so that it was not gone on with. */
export interface UnprovenLogin {
  readonly server: string;
  readonly mechanism: string;
  readonly evidence: Evidence;
}

/** What SCRAM calls a wrong user or password. RFC 5802 §7 */
const OF_CREDENTIALS: readonly string[] = ["invalid-proof", "unknown-user", "invalid-username-encoding"];

/**
 * What a refused login means by all that was said in it: not by the last reply alone, which may only answer that we gave up, and
 * under SCRAM follows the server's own account of what was wrong.
 */
export function readingOfLogin(transcript: Transcript, worded: Reading): Reading {
  const login = loginIn(transcript);
  if (login === null) return worded;
  if (login.gaveUp) return { ...worded, meaning: "protocol-error", by: "words", alternatives: [] };
  const error = scramError(login);
  if (error === null) return worded;
  if (OF_CREDENTIALS.includes(error)) return { ...worded, meaning: "auth-failed", by: "words", alternatives: [] };
  return { ...worded, meaning: "auth-failed", by: "vague", alternatives: ["protocol-error", "server-error"] };
}

/** The mechanism of a login in which the server did not keep to the mechanism's rules; null where it did, or none was begun. */
export function brokenMechanism(transcript: Transcript): string | null {
  const login = loginIn(transcript);
  return login !== null && (login.gaveUp || isUnproven(login)) ? login.mechanism : null;
}

/** Every login that was let pass by a server which had not shown that it knows the password. */
export const unprovenLogins = fact((seen: Observations): readonly UnprovenLogin[] =>
  judgedDialogues(seen).flatMap(({ id, about, outcome }) => {
    const login = outcome.state === "seen" ? loginIn(outcome.value) : null;
    if (login === null || login.verdict === null || !isUnproven(login)) return [];
    const { mechanism, verdict } = login;
    const evidence = { observation: id, step: verdict.step };
    return [{ server: about.host, mechanism, evidence }];
  }),
);
