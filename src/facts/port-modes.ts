import type { Evidence } from "../model/evidence.ts";
import type { Look, Observation, Observations } from "../model/observation.ts";
import type { Attempt, SmtpAbout } from "../model/observations/smtp.ts";
import type { NonEmpty } from "../model/scalars.ts";
import type { Transcript } from "../model/transcript.ts";
import { isConnected } from "../model/trouble.ts";
import { fact } from "./fact.ts";
import { judgedDialogues } from "./judged-dialogues.ts";

/** Whether a port begins the way its number says: with TLS on 465, in clear text elsewhere. RFC 8314 §3.3, RFC 3207 §4 */
export interface PortMode {
  /** "mail.example.org:465". */
  readonly subject: string;
  readonly host: string;
  readonly port: number;
  /** How we began. */
  readonly expected: "tls" | "clear";
  /** wrong: beginning the other way worked. suspected: what came back looks like the other way. */
  readonly state: "right" | "wrong" | "suspected" | "untold";
  /** The look that would tell. */
  readonly look: Look<"smtp">;
  readonly evidence: NonEmpty<Evidence>;
}

/** What OpenSSL makes of plain text where a TLS record should be. */
const PLAIN_TEXT: readonly string[] = [
  "ERR_SSL_WRONG_VERSION_NUMBER",
  "ERR_SSL_PACKET_LENGTH_TOO_LONG",
  "ERR_SSL_UNKNOWN_PROTOCOL",
];
/** The head of a TLS record: an alert or a handshake message. */
const TLS_HEADS: readonly string[] = ["\u0015\u0003", "\u0016\u0003"];
const BROKEN: readonly string[] = ["ECONNRESET", "ETIMEDOUT", "EPIPE"];
/** Only there is it common to take the one mode for the other. */
const STARTTLS_PORTS: readonly number[] = [587, 2525];

/** Every place a dialogue was begun at; one that was never reached shows nothing. */
export const portModes = fact((seen: Observations): readonly PortMode[] =>
  judgedDialogues(seen).flatMap((look) => modeOf(seen, look)),
);

function modeOf(seen: Observations, { id, about, outcome }: Observation<"smtp">): readonly PortMode[] {
  const { host, port, attempt } = about;
  if (attempt.until === "connect") return [];
  const expected = attempt.tls === "implicit" ? "tls" : "clear";
  const look: Look<"smtp"> = { kind: "smtp", about };
  const place = { subject: `${host}:${port}`, host, port, expected, look, evidence: [{ observation: id }] } as const;
  if (outcome.state !== "seen") return [{ ...place, state: "untold" }];
  if (!isConnected(outcome.value)) return [];
  const first = expected === "tls" ? begunWithTls(outcome.value) : begunInClear(outcome.value, port);
  if (first === "right" || first === "broken") return [{ ...place, state: first === "right" ? "right" : "untold" }];
  const repeat: Look<"smtp"> = {
    kind: "smtp",
    about: { ...about, attempt: otherWay(about), changed: "tls" },
  };
  const second = seen.find("smtp", repeat.about);
  const suspicion = first === "other" ? "suspected" : "untold";
  if (second?.outcome.state !== "seen") return [{ ...place, state: suspicion, look: repeat }];
  const evidence = [{ observation: id }, { observation: second.id }] as const;
  if (isGreeted(second.outcome.value)) return [{ ...place, state: "wrong", evidence }];
  return [{ ...place, state: first === "other" ? "right" : "untold", evidence }];
}

/** right: it answered in TLS. other: in plain text. broken: it did not answer. */
function begunWithTls({ steps, end }: Transcript): "right" | "other" | "broken" {
  if (steps.some(({ kind }) => kind === "secured")) return "right";
  if (end.how !== "tls-failed" || BROKEN.includes(end.reason)) return "broken";
  return PLAIN_TEXT.includes(end.reason) ? "other" : "right";
}

/** silent: it waits for us to speak first, as a TLS server would, or is only slow. */
function begunInClear(transcript: Transcript, port: number): "right" | "other" | "silent" | "broken" {
  const { end } = transcript;
  if (isGreeted(transcript)) return "right";
  if (end.how === "not-smtp" && TLS_HEADS.some((head) => end.bytes.startsWith(head))) return "other";
  if (!STARTTLS_PORTS.includes(port) || !("stage" in end) || end.stage !== "greeting") return "broken";
  return "silent";
}

function isGreeted({ steps }: Transcript): boolean {
  return steps.some((step) => step.kind === "received" && step.stage === "greeting");
}

/** A password must not follow the change into a clear connection; where none was meant, what login is offered is worth knowing. */
function otherWay({ role, attempt }: SmtpAbout): Attempt {
  if (role === "submission") return { ...attempt, tls: attempt.tls === "implicit" ? "opportunistic" : "implicit" };
  return { ...attempt, tls: attempt.tls === "implicit" ? "none" : "implicit", login: "none", until: "greeting" };
}
