import type { Speech } from "../../messages/speak.ts";
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
  offer: "changedTls",
  host: "changedHost",
  port: "changedPort",
  callback: "changedCallback",
  family: "changedFamily",
} as const satisfies Record<Experiment["field"], keyof Speech["report"]>;

/** What was changed in a repeat, in words. */
export function fieldName(field: Experiment["field"], { report }: Speech): string {
  return report[FIELDS[field]];
}

/** What it was changed to, in words. */
export function fieldValue({ field, value }: Pick<Experiment, "field" | "value">, speech: Speech): string {
  const { report } = speech;
  if (field === "from" && value === null) return report.nullSender;
  if (field === "round") return report.again;
  if (field === "login") return loginName(value, report);
  if (field === "tls") return tlsName(value, report);
  if (field === "offer") return offerName(value, speech);
  if (Array.isArray(value)) return value.join(", ");
  return value === null ? report.notStated : String(value);
}

function loginName(value: unknown, report: Speech["report"]): string {
  if (value === "pop") return report.loginPop;
  if (value === "other") return report.loginOther;
  return value === "given" ? report.loginGiven : report.loginNone;
}

function tlsName(value: unknown, report: Speech["report"]): string {
  if (value === "none") return report.tlsNone;
  if (value === "implicit") return report.tlsImplicit;
  return value === "opportunistic" ? report.tlsOpportunistic : "STARTTLS";
}

function offerName(value: unknown, { report, tls, fill }: Speech): string {
  if (value === "old") return report.tlsOld;
  if (value === "weak") return tls.onlyWeak;
  return fill(tls.only, { version: value === "TLSv1" ? "1.0" : "1.2" });
}
