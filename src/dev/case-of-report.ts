import { dnsblName, reverseName } from "../dns/reverse-name.ts";
import type { Observation } from "../model/observation.ts";
import type { Report } from "../model/report.ts";
import type { Transcript } from "../model/transcript.ts";
import type { Disguise } from "./anonymous.ts";
import { standardsLines, standardsSections } from "./standards-lines.ts";

/** Writes down the world a report saw as a `.case` file, in disguise; what was not seen is not in it. */
export function caseOfReport(report: Report, who: Disguise): string {
  const { target, observations, diagnosis } = report;
  const dns = new Set(observations.flatMap((one) => dnsLines(one, who)));
  const dialogues = observations.flatMap((one) => smtpLines(one, who));
  const expected = diagnosis.findings.map(
    ({ cause, subject, confidence }) => `  present  ${cause}  "${who.text(subject)}"  ${confidence}`,
  );
  return [
    "Say in a sentence what the situation is.\n",
    `target  ${report.command} ${who.text(target.recipient ?? target.domain ?? "")}${target.sender === null ? "" : `  from ${who.text(target.sender)}`}${target.sendingIps.map((ip) => `  ip ${who.ip(ip)}`).join("")}${(target.selectors ?? []).map((one) => `  selector ${one}`).join("")}  helo ${who.text(target.helo)}`,
    "\ndns",
    ...[...dns].sort().map((line) => `  ${line}`),
    ...observations.flatMap((one) => standardsSections(one, who)),
    ...dialogues,
    "\nexpect",
    ...expected,
    `  verdict  ${report.verdict}`,
    "",
  ].join("\n");
}

function dnsLines(one: Observation, who: Disguise): readonly string[] {
  switch (one.kind) {
    case "mx":
      return answered(one.outcome, `${who.name(one.about.domain)}  MX`, ({ exchanges }) =>
        exchanges.map(({ preference, host }) => `${preference} ${host === "" ? "." : who.name(host)}`),
      );
    case "address":
      return answered(one.outcome, `${who.name(one.about.name)}  ${one.about.family === 4 ? "A" : "AAAA"}`, (value) =>
        value.addresses.map(who.ip),
      );
    case "ptr":
      return answered(one.outcome, `${reverseName(who.ip(one.about.ip) as typeof one.about.ip)}  PTR`, ({ names }) =>
        names.map(who.name),
      );
    case "dnsbl":
      return answered(
        one.outcome,
        `${dnsblName(who.ip(one.about.ip) as typeof one.about.ip, one.about.list)}  A`,
        ({ codes }) => codes,
      );
    case "dmarc":
      return answered<{ readonly rcode?: string; readonly record: string | null }>(
        one.outcome,
        `_dmarc.${who.name(one.about.domain)}  TXT`,
        ({ record }) => (record === null ? [] : [who.text(record)]),
      );
    case "spf":
      return one.outcome.state === "seen"
        ? one.outcome.value.trace.flatMap(({ name, type, outcome, answers }) =>
            answers.length === 0
              ? [`${who.text(name)}  ${type}  ${outcome}`]
              : answers.map((text) => `${who.text(name)}  ${type}  ${who.text(text)}`),
          )
        : [];
    default:
      return standardsLines(one, who);
  }
}

type Outcome<T> = Extract<Observation, { kind: "mx" }>["outcome"] extends infer O
  ? O extends { state: "seen" }
    ? { state: "seen"; value: T }
    : O
  : never;

function answered<T extends { readonly rcode?: string }>(
  outcome: Outcome<T>,
  head: string,
  values: (value: T) => readonly string[],
): readonly string[] {
  if (outcome.state === "skipped") return [];
  if (outcome.state === "failed") return [`${head}  ${FAILED[outcome.why.kind] ?? "TIMEOUT"}`];
  const records = values(outcome.value);
  return records.length === 0
    ? [`${head}  ${outcome.value.rcode ?? "NXDOMAIN"}`]
    : records.map((record) => `${head}  ${record}`);
}

const FAILED: Readonly<Record<string, string>> = {
  "dns-servfail": "SERVFAIL",
  "dns-refused": "REFUSED",
  "dns-bogus": "BOGUS",
  "dns-malformed": "MALFORMED",
};

function smtpLines(one: Observation, who: Disguise): readonly string[] {
  if (one.kind !== "smtp" || one.outcome.state !== "seen" || one.about.changed !== null) return [];
  const ip = who.ip(one.about.ip);
  const head = `\nsmtp ${ip.includes(":") ? `[${ip}]` : ip}:${one.about.port} ${who.name(one.about.host)}`;
  return [head, ...behaviour(one.outcome.value, who).map((line) => `  ${line}`)];
}

function behaviour({ steps, end }: Transcript, who: Disguise): readonly string[] {
  if (steps.length === 0) return [ENDS[end.how] ?? "hangs"];
  const lines = steps.flatMap((step) => {
    if (step.kind === "sent") return [`C: ${step.verb}`];
    if (step.kind === "received") return step.reply.lines.map((line) => `S: ${who.text(line)}`);
    return step.kind === "secured" ? ["tls ok"] : [];
  });
  return end.how === "quit" ? lines : [...lines, `# ended: ${end.how}`];
}

const ENDS: Readonly<Record<string, string>> = {
  "connect-refused": "refuses",
  "connect-timeout": "hangs",
  "connect-reset": "resets",
  unreachable: "unreachable",
};
