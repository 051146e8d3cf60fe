import type { Evidence } from "../model/evidence.ts";
import type { Observation, Observations } from "../model/observation.ts";
import { isMainQuestion, type SmtpAbout, type Until } from "../model/observations/smtp.ts";
import type { IpAddress } from "../model/scalars.ts";
import type { Step, Transcript } from "../model/transcript.ts";
import type { Reading, Refusal } from "./refusal.ts";
import { refusals } from "./refusals.ts";
import { onlySendingIp, sendingIps } from "./sending-ips.ts";

/** Who speaks to whom about what: the part of a refusal that is known even when nothing is refused. */
export type Setting = Pick<Refusal, "server" | "port" | "sender" | "recipient" | "helo" | "clientIp"> & {
  readonly reading: Pick<Reading, "named">;
};

/** The stage whose answer shows whether a server has an objection. */
export type ShownAt = "AUTH" | "RCPT" | "BODY";

/** One recipient in one dialogue of the main question, and whether the stage that would show an objection was reached. */
export interface AskedSetting {
  readonly setting: Setting;
  readonly look: { readonly kind: "smtp"; readonly about: SmtpAbout };
  readonly answered: boolean;
  /** What was refused in this dialogue for whatever reason. */
  readonly refused: readonly Refusal[];
}

const NOTHING_NAMED = {
  ips: [],
  lists: [],
  urls: [],
  mailboxes: [],
  contacts: [],
  domains: [],
  vendorCodes: [],
  retryAfterS: null,
};
const GOES_AS_FAR: Readonly<Record<ShownAt, readonly Until[]>> = {
  AUTH: ["auth", "mail", "rcpt", "data"],
  RCPT: ["rcpt", "data"],
  BODY: ["data"],
};

/** The dialogues with an MX or a relay that were meant to reach a stage, once for each recipient. */
export function askedSettings(seen: Observations, shownAt: ShownAt): readonly AskedSetting[] {
  return seen.of("smtp").flatMap((one) => {
    const { about } = one;
    if (!isMainQuestion(about) || isSuperseded(seen, about)) return [];
    if (!GOES_AS_FAR[shownAt].includes(about.attempt.until)) return [];
    if (shownAt === "AUTH" && about.attempt.login === "none") return [];
    const recipients = shownAt === "AUTH" ? [about.attempt.to[0]] : about.attempt.to;
    return recipients.map((recipient, index) => ({
      setting: settingOf(seen, one, recipient),
      look: { kind: "smtp" as const, about },
      answered: one.outcome.state === "seen" && isAnswered(one.outcome.value, shownAt, index),
      refused: refusals(seen).filter(({ evidence }) => evidence.observation === one.id),
    }));
  });
}

/** A message that was offered again later: what its last try came to counts. */
function isSuperseded(seen: Observations, { host, ip, port, attempt, message }: SmtpAbout): boolean {
  if (message !== true) return false;
  return seen.of("smtp").some(({ about }) => {
    const isSame = about.host === host && about.ip === ip && about.port === port;
    return isSame && about.message === true && about.attempt.round > attempt.round;
  });
}

function settingOf(seen: Observations, one: Observation<"smtp">, recipient: string | undefined): Setting {
  const { about, outcome } = one;
  return {
    server: about.host,
    port: about.port,
    sender: about.attempt.from,
    recipient,
    helo: about.attempt.helo,
    clientIp: outcome.state === "seen" ? clientIpOf(seen, one.id, outcome.value) : onlySendingIp(seen),
    reading: { named: NOTHING_NAMED },
  };
}

/** A refusal of the same dialogue knows best; else our socket's address when it is a sending one; else the only one there is. */
function clientIpOf(seen: Observations, id: Evidence["observation"], { steps }: Transcript): IpAddress | null {
  const told = refusals(seen).find(({ evidence }) => evidence.observation === id)?.clientIp;
  if (told !== undefined && told !== null) return told;
  const from = steps.find((step) => step.kind === "connected")?.from;
  const own = sendingIps(seen).find(({ ip }) => ip === from);
  return own?.ip ?? onlySendingIp(seen);
}

/** The nth RCPT is answered by the nth reply to one. RFC 2920 §3.1 */
function isAnswered({ steps }: Transcript, shownAt: ShownAt, index: number): boolean {
  const replies = steps.filter((step: Step) => step.kind === "received" && step.stage === shownAt);
  return shownAt === "RCPT" ? replies.length > index : replies.length > 0;
}
