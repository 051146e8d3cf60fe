import type { Observation, Observations } from "../../model/observation.ts";
import type { Reply } from "../../model/reply.ts";
import type { Step, TlsSession, Transcript, TranscriptEnd } from "../../model/transcript.ts";
import { isConnected } from "../../model/trouble.ts";
import { type Offers, offersIn } from "./offers.ts";

/** One port of one address: whether it opens, what it offers, how it takes the recipient. */
export interface Door {
  readonly look: Observation<"smtp">;
  /** Null when the look itself taught nothing. */
  readonly talk: Talk | null;
}
export interface Talk {
  readonly isOpen: boolean;
  readonly end: TranscriptEnd;
  readonly offers: Offers;
  readonly tls: TlsSession | null;
  /** The reply to RCPT TO, where it came to that. */
  readonly toRecipient: Reply | null;
  /** The first refusal, with what it answers. */
  readonly refusal: Extract<Step, { readonly kind: "received" }> | null;
}

/** Every port that was tried at the target's servers, in the order of host, address and port. */
export function doors(seen: Observations): readonly Door[] {
  return seen
    .of("smtp")
    .filter(({ about }) => about.changed === null && about.role !== "canary")
    .map((look) => ({ look, talk: look.outcome.state === "seen" ? talkOf(look.outcome.value) : null }))
    .sort((a, b) => compareDoors(a, b));
}

export function talkOf(transcript: Transcript): Talk {
  const { steps, end } = transcript;
  const received = steps.flatMap((step) => (step.kind === "received" ? [step] : []));
  const secured = steps.find((step) => step.kind === "secured");
  return {
    isOpen: isConnected(transcript),
    end,
    offers: offersIn(transcript),
    tls: secured?.tls ?? null,
    toRecipient: received.find(({ stage }) => stage === "RCPT")?.reply ?? null,
    refusal: received.find(({ reply }) => reply.code >= 400) ?? null,
  };
}

function compareDoors({ look: { about: a } }: Door, { look: { about: b } }: Door): number {
  return compare(a.host, b.host) || compare(a.ip, b.ip) || a.port - b.port;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
