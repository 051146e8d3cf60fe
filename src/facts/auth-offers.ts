import type { Evidence } from "../model/evidence.ts";
import type { Look, Observation, Observations } from "../model/observation.ts";
import type { Role, SmtpAbout } from "../model/observations/smtp.ts";
import { isConnected } from "../model/trouble.ts";
import { authMechanisms, ehlosOf, offersStarttls } from "../smtp/ehlo.ts";
import { fact } from "./fact.ts";
import { judgedDialogues } from "./judged-dialogues.ts";
import { loginsBehindTls } from "./logins-behind-tls.ts";

/** Which ways to log in a server offers at one port. RFC 4954 §3 */
export interface AuthOffer {
  /** "mail.example.org:587". */
  readonly subject: string;
  readonly host: string;
  readonly port: number;
  readonly role: Role;
  /** A port where mail clients hand in their mail, or a server we were told to log in to. RFC 6409 §3.1, RFC 8314 §3.3 */
  readonly submitting: boolean;
  /** Offered before anything was encrypted; null: not learnt. Empty where the connection was never clear. */
  readonly inClear: readonly string[] | null;
  /** Offered once all was done that can be done for safety; null: not learnt. */
  readonly atLast: readonly string[] | null;
  readonly look: Look<"smtp">;
  readonly evidence: Evidence;
}

const SUBMISSION_PORTS: readonly number[] = [465, 587, 2525];

/** What every dialogue showed, controlled repeats and canaries left out; one that never began shows nothing. */
export const authOffers = fact((seen: Observations): readonly AuthOffer[] =>
  judgedDialogues(seen).flatMap((one) => offerIn(seen, one)),
);

function offerIn(seen: Observations, { id, about, outcome }: Observation<"smtp">): readonly AuthOffer[] {
  const { host, port, role, attempt } = about;
  const place = {
    subject: `${host}:${port}`,
    host,
    port,
    role,
    submitting: role === "submission" || SUBMISSION_PORTS.includes(port) || isMeant(about),
    look: { kind: "smtp", about } as const,
  };
  if (outcome.state !== "seen") return [{ ...place, inClear: null, atLast: null, evidence: { observation: id } }];
  if (!isConnected(outcome.value)) return [];
  const step = ehlosOf(outcome.value).at(-1)?.step;
  const evidence = step === undefined ? { observation: id } : { observation: id, step };
  const before = attempt.tls === "implicit" ? [] : authMechanisms(outcome.value, "before-tls");
  const secured = outcome.value.steps.some(({ kind }) => kind === "secured");
  const after = authMechanisms(outcome.value, "after-tls");
  const bare = offersStarttls(outcome.value) === false ? before : behindTls(seen, place);
  return [{ ...place, inClear: before, atLast: secured ? after : bare, evidence }];
}

/** What the same dialogue with TLS showed, where we had been told to do without. */
function behindTls(seen: Observations, place: { readonly host: string; readonly port: number }) {
  return loginsBehindTls(seen).find(({ host, port }) => host === place.host && port === place.port)?.offered ?? null;
}

function isMeant({ role, attempt }: SmtpAbout): boolean {
  return role === "relay" && attempt.login === "given";
}
