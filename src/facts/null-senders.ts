import type { Confidence } from "../model/cause.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Meaning } from "../model/meaning.ts";
import type { Look, Observation, Observations } from "../model/observation.ts";
import type { NonEmpty } from "../model/scalars.ts";
import type { Stage, Transcript } from "../model/transcript.ts";
import { fact } from "./fact.ts";
import type { Refusal } from "./refusal.ts";
import { refusals } from "./refusals.ts";
import { calledBack } from "./sender-callbacks.ts";

/** How a server took mail with the null sender, as bounces have it. RFC 5321 §4.5.5 */
export interface NullSender {
  readonly server: string;
  /** null: not learnt, and `look` would tell. */
  readonly refused: Confidence | false | null;
  readonly refusal: Evidence | null;
  readonly look: Look<"smtp">;
  readonly evidence: NonEmpty<Evidence>;
  /** It is the sender's own exchanger, asked as receivers ask about a sender. */
  readonly calledBack: boolean;
}

/** What a refusal can mean that is only about the sender being empty. */
const FITTING: readonly Meaning[] = [
  "sender-invalid",
  "sender-blocked",
  "sender-not-allowed",
  "sender-domain-unresolvable",
  "policy-block",
  "protocol-error",
  "unspecified",
];
/** Those that speak of the sender at all. */
const TELLING: readonly Meaning[] = ["sender-invalid", "sender-blocked", "sender-not-allowed"];

/** Every dialogue with an exchanger whose own sender was null, calling back about a sender included. */
export const nullSenders = fact((seen: Observations): readonly NullSender[] =>
  seen.of("smtp").flatMap((look) => nullSender(seen, look)),
);

function nullSender(seen: Observations, one: Observation<"smtp">): readonly NullSender[] {
  const { id, about, outcome } = one;
  const { attempt } = about;
  const calledBack = about.changed === "callback";
  if (about.role !== "mx" || attempt.from !== null || (about.changed !== null && !calledBack)) return [];
  if (attempt.until !== "mail" && attempt.until !== "rcpt" && attempt.until !== "data") return [];
  const look: Look<"smtp"> = { kind: "smtp", about };
  const evidence = [{ observation: id }] as const;
  const open = { server: about.host, refused: null, refusal: null, look, evidence, calledBack } as const;
  if (calledBack) return [ofCallback(seen, open, one)];
  if (outcome.state !== "seen") return [open];
  const said = refusals(seen).find(({ evidence, stage }) => evidence.observation === id && isEnvelope(stage));
  if (said !== undefined) return [refused(seen, open, said)];
  const last = attempt.until === "mail" || attempt.to.length === 0 ? "MAIL" : "RCPT";
  return [lastCode(outcome.value, last) === null ? open : { ...open, refused: false }];
}

/** A refusal of the sender that bounces have; what is refused of the mailbox says nothing of them. */
function ofCallback(seen: Observations, open: NullSender, one: Observation<"smtp">): NullSender {
  const answered = calledBack(one);
  if (answered === null) return open;
  if (answered.reply.code < 300) return { ...open, refused: answered.stage === "RCPT" ? false : null };
  const { stage, reading, reply, evidence } = answered;
  return reply.code < 500 ? open : refused(seen, open, { stage, reading, wording: reply, evidence });
}

/** The same dialogue with a sender shows whether it was the empty one that displeased. */
function refused(seen: Observations, open: NullSender, said: Said): NullSender {
  const { about } = open.look;
  const { helo } = about.attempt;
  if (!FITTING.includes(said.reading.meaning) || said.stage === null || !/^[^[\]]+\.[^[\]]+$/.test(helo)) return open;
  const attempt = { ...about.attempt, from: `postmaster@${helo}` };
  const repeat: Look<"smtp"> = { kind: "smtp", about: { ...about, attempt, changed: "from" } };
  const second = seen.find("smtp", repeat.about);
  const told = said.reading.by === "words" && TELLING.includes(said.reading.meaning);
  const doubted = { ...open, refused: told ? ("likely" as const) : null, refusal: said.evidence, look: repeat };
  if (second?.outcome.state !== "seen") return doubted;
  const code = lastCode(second.outcome.value, said.stage);
  const evidence = [said.evidence, { observation: second.id }] as const;
  if (code !== null && code < 400) return { ...doubted, refused: "proven", evidence };
  return code === said.wording.code ? { ...doubted, refused: false, evidence } : doubted;
}

type Said = Pick<Refusal, "stage" | "reading" | "wording" | "evidence">;

function isEnvelope(stage: Stage | null): boolean {
  return stage === "MAIL" || stage === "RCPT";
}

function lastCode({ steps }: Transcript, stage: Stage): number | null {
  const codes = steps.flatMap((step) => (step.kind === "received" && step.stage === stage ? [step.reply.code] : []));
  return codes.at(-1) ?? null;
}
