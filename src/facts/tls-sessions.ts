import type { Evidence } from "../model/evidence.ts";
import type { Observation, Observations } from "../model/observation.ts";
import type { Role } from "../model/observations/smtp.ts";
import type { DnsName, Instant, IpAddress } from "../model/scalars.ts";
import type { TlsSession } from "../model/transcript.ts";
import { fact } from "./fact.ts";
import { isMereGuess } from "./judged-dialogues.ts";

/** One TLS handshake that came about, with where and when. */
export interface TlsSeen {
  readonly host: DnsName;
  readonly ip: IpAddress;
  readonly port: number;
  readonly role: Role;
  /** implicit: TLS from the first byte. RFC 8314 §3.3 */
  readonly mode: "implicit" | "starttls";
  readonly tls: TlsSession;
  /** When the dialogue began: what "expired" is measured against. */
  readonly at: Instant;
  readonly evidence: Evidence;
}

/** Every handshake of this run that came about with everything on offer: what certificate is shown to others is another matter. */
export const tlsSessions = fact((seen: Observations): readonly TlsSeen[] =>
  seen
    .of("smtp")
    .filter(({ about }) => about.attempt.offer === undefined && !isMereGuess(seen, about))
    .flatMap(ofDialogue),
);

function ofDialogue({ id, about, at, outcome }: Observation<"smtp">): readonly TlsSeen[] {
  if (outcome.state !== "seen") return [];
  const { host, ip, port, role } = about;
  const { steps } = outcome.value;
  return steps.flatMap((taken, step) => {
    if (taken.kind !== "secured") return [];
    const asked = steps.slice(0, step).some((before) => before.kind === "sent" && before.verb === "STARTTLS");
    const mode = asked ? "starttls" : "implicit";
    return [{ host, ip, port, role, mode, tls: taken.tls, at, evidence: { observation: id, step } }];
  });
}
