import type { Evidence } from "../model/evidence.ts";
import type { Look, Observation, Observations } from "../model/observation.ts";
import type { Until } from "../model/observations/smtp.ts";
import type { Step, Transcript } from "../model/transcript.ts";
import { isConnected } from "../model/trouble.ts";
import { offersStarttls } from "../smtp/ehlo.ts";
import { fact } from "./fact.ts";
import { judgedDialogues } from "./judged-dialogues.ts";

/** What became of TLS at one host and port where it was wanted. */
export interface TlsAttempt {
  /** "mx.example.org:25". */
  readonly subject: string;
  readonly server: string;
  readonly port: number;
  /** untold: the dialogue ended before TLS could be asked for, or the look failed. */
  readonly state: "secured" | "failed" | "untold";
  /** What the handshake failed of, or the reply that turned STARTTLS down; null unless it failed. */
  readonly reason: string | null;
  readonly look: Look<"smtp">;
  readonly evidence: Evidence;
}

const BEFORE_TLS: Readonly<Record<"implicit" | "starttls", readonly Until[]>> = {
  implicit: ["connect"],
  starttls: ["connect", "greeting", "ehlo"],
};

/** Every dialogue that meant to be encrypted; those whose server does not offer it are another matter and left out. */
export const tlsAttempts = fact((seen: Observations): readonly TlsAttempt[] =>
  judgedDialogues(seen).flatMap(attemptIn),
);

function attemptIn({ id, about, outcome }: Observation<"smtp">): readonly TlsAttempt[] {
  const { host, port, role, attempt } = about;
  if (attempt.tls === "none") return [];
  if (BEFORE_TLS[attempt.tls === "implicit" ? "implicit" : "starttls"].includes(attempt.until)) return [];
  const place = {
    subject: `${host}:${port}`,
    server: host,
    port,
    reason: null,
    look: { kind: "smtp", about } as const,
    evidence: { observation: id },
  };
  if (outcome.state !== "seen") return [{ ...place, state: "untold" }];
  const { steps, end } = outcome.value;
  if (role === "submission" && !isConnected(outcome.value)) return [];
  if (end.how === "tls-failed") return [{ ...place, state: "failed", reason: end.reason }];
  if (steps.some(({ kind }) => kind === "secured")) return [{ ...place, state: "secured" }];
  const refused = refusedIn(outcome.value);
  if (refused !== null) {
    return [{ ...place, state: "failed", reason: refused.words, evidence: { observation: id, step: refused.step } }];
  }
  return attempt.tls !== "implicit" && offersStarttls(outcome.value) === false ? [] : [{ ...place, state: "untold" }];
}

/** The reply that turned STARTTLS down. A 421 ends the session for a reason of its own. RFC 3207 §4 */
function refusedIn({ steps }: Transcript): { readonly step: number; readonly words: string } | null {
  const step = steps.findIndex(isRefusal);
  const taken = steps[step];
  return taken?.kind === "received" ? { step, words: taken.reply.lines[0] } : null;
}

function isRefusal(step: Step): boolean {
  return step.kind === "received" && step.stage === "STARTTLS" && step.reply.code >= 400 && step.reply.code !== 421;
}
