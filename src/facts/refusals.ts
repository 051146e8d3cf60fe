import type { Evidence } from "../model/evidence.ts";
import type { Meaning } from "../model/meaning.ts";
import type { Observation, Observations } from "../model/observation.ts";
import type { IpAddress } from "../model/scalars.ts";
import type { Transcript } from "../model/transcript.ts";
import { troubles } from "../model/trouble.ts";
import { echoedIp } from "../smtp/ehlo.ts";
import { reachesOthers } from "../spf/mx-addresses.ts";
import { classifyReply } from "./classify-reply.ts";
import { fact } from "./fact.ts";
import { readingOfLogin } from "./login-readings.ts";
import { quotedReading, quotedRole } from "./quoted-reading.ts";
import type { Refusal } from "./refusal.ts";
import { onlySendingIp } from "./sending-ips.ts";
import { shownBy } from "./shown-by.ts";
import { speakerOf } from "./speaker-of.ts";

/** Every refusal of the run that was put in words, read. Broken connections are troubles, too, but say nothing. */
export const refusals = fact((seen: Observations): readonly Refusal[] =>
  asWorded(seen).map((refusal) => {
    const shown = shownBy(seen, refusal);
    if (shown === null) return refusal;
    const { meaning, confidence } = shown;
    const by = confidence === "possible" ? "vague" : "words";
    return { ...refusal, shown, reading: { ...refusal.reading, meaning, by, alternatives: [] } };
  }),
);

/** The same by their words alone, whatever experiments showed. */
export const asWorded = fact((seen: Observations): readonly Refusal[] =>
  troubles(seen).flatMap((evidence) => {
    const found = seen.get(evidence.observation);
    if (found?.kind === "smtp") return ofDialogue(found, evidence, seen);
    return found?.kind === "quoted" ? ofQuotation(found, evidence) : [];
  }),
);

/** Those whose words mean this. */
export function ofMeaning(seen: Observations, meaning: Meaning): readonly Refusal[] {
  return refusals(seen).filter(({ reading }) => reading.meaning === meaning);
}

function ofDialogue(
  { about, outcome }: Observation<"smtp">,
  evidence: Evidence,
  seen: Observations,
): readonly Refusal[] {
  if (outcome.state !== "seen" || evidence.step === undefined) return [];
  const step = outcome.value.steps[evidence.step];
  if (step?.kind !== "received") return [];
  const { host, ip, port, role, attempt } = about;
  const speaker = speakerOf(host, bannerOf(outcome.value));
  const worded = classifyReply(step.reply, { speaker, role, stage: step.stage });
  const reading = step.stage === "AUTH" ? readingOfLogin(outcome.value, worded) : worded;
  const named = namedClient(reading.named.ips, ip);
  return [
    {
      evidence,
      told: "said",
      role,
      stage: step.stage,
      wording: step.reply,
      reading,
      server: host,
      port,
      sender: attempt.from,
      recipient: recipientAt(outcome.value, evidence.step) ?? attempt.to[0],
      helo: attempt.helo,
      clientIp: named ?? echoedIp(outcome.value) ?? localAddress(outcome.value) ?? onlySendingIp(seen),
      clientIpNamed: named !== null,
      stillTried: false,
      where: `${host}:${port}`,
      shown: null,
    },
  ];
}

function ofQuotation({ about, outcome }: Observation<"quoted">, evidence: Evidence): readonly Refusal[] {
  if (outcome.state !== "seen") return [];
  const { wording, stage, server, port, from, to, clientIp } = outcome.value;
  const reading = quotedReading(outcome.value);
  const named = reading.named.ips[0] ?? null;
  return [
    {
      evidence,
      told: "quoted",
      role: quotedRole(outcome.value),
      stage: stage ?? null,
      wording,
      reading,
      server: server ?? null,
      port: port ?? null,
      sender: from,
      recipient: to ?? reading.named.mailboxes[0],
      helo: undefined,
      clientIp: named ?? clientIp ?? null,
      clientIpNamed: named !== null,
      stillTried: outcome.value.delayed === true,
      where: server ?? about.source,
      shown: null,
    },
  ];
}

/** The address in the words, unless it is the speaker's own. */
function namedClient(ips: readonly IpAddress[], own: IpAddress): IpAddress | null {
  return ips.find((ip) => ip !== own) ?? null;
}

/** The RCPT command that the reply answers: the nth, as commands may be sent ahead. RFC 2920 §3.1 */
function recipientAt({ steps }: Transcript, step: number): string | undefined {
  const taken = steps[step];
  if (taken?.kind !== "received" || taken.stage !== "RCPT") return undefined;
  const nth = steps.slice(0, step).filter((one) => one.kind === "received" && one.stage === "RCPT").length;
  const sent = steps.flatMap((one) => (one.kind === "sent" && one.verb === "RCPT" ? [one.line] : []));
  return /<([^>]*)>/.exec(sent[nth] ?? "")?.[1];
}

function bannerOf({ steps }: Transcript): string | undefined {
  for (const step of steps)
    if (step.kind === "received" && step.stage === "greeting") return step.reply.lines.join(" ");
  return undefined;
}

/** A private address is never what a receiver sees. */
function localAddress({ steps }: Transcript): IpAddress | null {
  const [first] = steps;
  return first?.kind === "connected" && reachesOthers(first.from) ? first.from : null;
}
