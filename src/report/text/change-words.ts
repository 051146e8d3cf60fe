import type { Speech } from "../../messages/speak.ts";
import type { Changed } from "../../model/observations/smtp.ts";
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
  host: "changedHost",
  port: "changedPort",
} as const satisfies Record<Changed, keyof Speech["report"]>;

/** What was changed in a repeat, in words. */
export function fieldName(field: Changed, { report }: Speech): string {
  return report[FIELDS[field]];
}

/** What it was changed to, in words. */
export function fieldValue({ field, value }: Pick<Experiment, "field" | "value">, { report }: Speech): string {
  if (field === "from" && value === null) return report.nullSender;
  if (field === "round") return report.again;
  if (field === "login") return loginName(value, report);
  if (field === "tls") return tlsName(value, report);
  if (Array.isArray(value)) return value.join(", ");
  return value === null ? report.notStated : String(value);
}

function loginName(value: unknown, report: Speech["report"]): string {
  if (value === "pop") return report.loginPop;
  return value === "given" ? report.loginGiven : report.loginNone;
}

function tlsName(value: unknown, report: Speech["report"]): string {
  if (value === "none") return report.tlsNone;
  if (value === "implicit") return report.tlsImplicit;
  if (value === "old") return report.tlsOld;
  return value === "opportunistic" ? report.tlsOpportunistic : "STARTTLS";
}
