import type { Speech } from "../../messages/speak.ts";
import type { Attempt } from "../../model/observations/smtp.ts";
import type { Experiment } from "../experiment.ts";

const FIELDS = {
  tls: "changedTls",
  helo: "changedHelo",
  from: "changedFrom",
  to: "changedTo",
  login: "changedLogin",
  source: "changedSource",
  round: "changedRound",
  until: "changedUntil",
} as const satisfies Record<keyof Attempt, keyof Speech["report"]>;

/** What was changed in a repeat, in words. */
export function fieldName(field: keyof Attempt, { report }: Speech): string {
  return report[FIELDS[field]];
}

/** What it was changed to, in words. */
export function fieldValue({ field, value }: Pick<Experiment, "field" | "value">, { report }: Speech): string {
  if (field === "from" && value === null) return report.nullSender;
  if (field === "round") return report.again;
  if (field === "login") return value === "given" ? report.loginGiven : report.loginNone;
  if (field === "tls") return tlsName(value, report);
  if (Array.isArray(value)) return value.join(", ");
  return value === null ? report.notStated : String(value);
}

function tlsName(value: unknown, report: Speech["report"]): string {
  if (value === "none") return report.tlsNone;
  if (value === "implicit") return report.tlsImplicit;
  return value === "opportunistic" ? report.tlsOpportunistic : "STARTTLS";
}
