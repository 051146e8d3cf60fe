import type { Evidence } from "../model/evidence.ts";
import type { Look, Observations } from "../model/observation.ts";
import type { SmtpAbout } from "../model/observations/smtp.ts";
import { authMechanisms, ehlosOf, offersStarttls } from "../smtp/ehlo.ts";
import { fact } from "./fact.ts";
import { judgedDialogues } from "./judged-dialogues.ts";

/** A login we were told to use without TLS, and which the server does not offer so. RFC 4954 §4 */
export interface LoginBehindTls {
  readonly host: string;
  readonly port: number;
  /** The same dialogue with STARTTLS. */
  readonly look: Look<"smtp">;
  /** The ways to log in that it offers there; null: not learnt. */
  readonly offered: readonly string[] | null;
  /** What it offered in clear, and, once tried, with TLS. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** Every dialogue in clear that ended for want of a login where STARTTLS was to be had. */
export const loginsBehindTls = fact((seen: Observations): readonly LoginBehindTls[] =>
  judgedDialogues(seen).flatMap(({ id, about, outcome }) => {
    const { host, port, attempt } = about;
    if (attempt.login !== "given" || attempt.tls !== "none" || outcome.state !== "seen") return [];
    if (offersStarttls(outcome.value) !== true || authMechanisms(outcome.value, "before-tls")?.length !== 0) return [];
    const step = ehlosOf(outcome.value).at(-1)?.step;
    const inClear = step === undefined ? { observation: id } : { observation: id, step };
    const secured: SmtpAbout = { ...about, attempt: { ...attempt, tls: "starttls" }, changed: "tls" };
    const repeat = seen.find("smtp", secured);
    const offered = repeat?.outcome.state === "seen" ? authMechanisms(repeat.outcome.value, "after-tls") : null;
    const evidence = [inClear, ...(repeat === undefined ? [] : [{ observation: repeat.id }])] as const;
    return [{ host, port, look: { kind: "smtp", about: secured }, offered, evidence }];
  }),
);
