import type { Observations } from "../model/observation.ts";
import type { ObservationId } from "../model/scalars.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** As mail writes it: "Sat, 15 Feb 2025 04:05:06 +0000". RFC 5322 §3.3 */
const DATED = /\b(\d{1,2}) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (\d{4}) \d{1,2}:\d{2}/i;

const FAR_MS = 2 * 86_400_000;

/** The day on which a server greeted by its own clock, "2025-02-15"; null where its greeting names none. RFC 5321 §4.3.1 */
export function servedDay(seen: Observations, dialogue: ObservationId): string | null {
  const found = seen.get(dialogue);
  if (found?.kind !== "smtp" || found.outcome.state !== "seen") return null;
  const greeting = found.outcome.value.steps.find((step) => step.kind === "received" && step.stage === "greeting");
  if (greeting?.kind !== "received") return null;
  const [, day = "", month = "", year] = DATED.exec(greeting.reply.lines.join(" ").slice(0, 1024)) ?? [];
  if (year === undefined) return null;
  const at = MONTHS.indexOf(month.toLowerCase()) + 1;
  return `${year}-${String(at).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** Whether two days lie further apart than zones of time can put them; `instant` may go on after its day. A day no calendar has does not. */
export function isFarOff(day: string, instant: string): boolean {
  return Math.abs(Date.parse(day) - Date.parse(instant.slice(0, 10))) > FAR_MS;
}
