import { sendingRateHigh } from "../causes/sending-rate-high/cause.ts";
import { diagnose } from "../diagnosis/diagnose.ts";
import type { Finding } from "../model/diagnosis.ts";
import { idOf, type Observation } from "../model/observation.ts";
import { observations } from "../model/observations.ts";
import { seen } from "../model/outcome.ts";
import type { Instant, RemoteText } from "../model/scalars.ts";
import type { LogSummary } from "./summary.ts";

/** What a summary of logs has found out of one sender. */
export type SendingFinding = Pick<Finding, "cause" | "subject" | "severity" | "confidence" | "owner" | "params">;

/** Judges who sent more than they should, each by their busiest hour; `at`: when this is. The busiest first. */
export function sendingFindings(summary: LogSummary, at: Instant): readonly SendingFinding[] {
  const { hourlyLimit: limit, busyHours } = summary;
  const cut = summary.cut.includes("busyHours");
  const looks = busyHours.map(({ sender, hour, messages }): Observation => {
    const about = { sender };
    const outcome = seen({ hour: hour as RemoteText, messages, limit, cut });
    return { id: idOf("sending", about), kind: "sending", about, at, ms: 0, outcome };
  });
  // The busiest hour of a sender comes first, and of several looks at one sender the first is kept.
  const { findings } = diagnose(observations(looks), [sendingRateHigh]);
  const ranks = new Map(busyHours.map(({ sender }, rank) => [sender, rank] as const).reverse());
  return findings
    .map(({ cause, subject, severity, confidence, owner, params }) => ({
      cause,
      subject,
      severity,
      confidence,
      owner,
      params,
    }))
    .sort((a, b) => (ranks.get(a.subject) ?? 0) - (ranks.get(b.subject) ?? 0));
}
