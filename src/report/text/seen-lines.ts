import type { Speech } from "../../messages/speak.ts";
import type { Observation } from "../../model/observation.ts";
import type { AddressAnswer } from "../../model/observations/address.ts";
import type { DnsblAnswer } from "../../model/observations/dnsbl.ts";
import type { EgressAbout } from "../../model/observations/egress.ts";
import { opinionEntry } from "../../model/observations/opinion.ts";
import { NOBODY, publishedSpf, type SpfAbout, type SpfAnswer } from "../../model/observations/spf.ts";
import { testPoint } from "../tables/list-answers.ts";
import { arrivalLines } from "./arrival-lines.ts";
import { cut } from "./cut.ts";
import { messageLines } from "./message-lines.ts";
import type { Line } from "./paper.ts";
import { recordLines } from "./record-lines.ts";
import { spfFaultLines } from "./spf-tree-lines.ts";

/** What one look showed, as a record a reader can look up again. */
export function seenLines(observation: Observation, speech: Speech): readonly Line[] {
  const { outcome } = observation;
  if (outcome.state !== "seen") return [{ text: observation.id }];
  const { report, fill } = speech;
  switch (observation.kind) {
    case "address":
      return [{ text: address(observation, speech) }];
    case "mx":
      return [{ text: mx(observation, speech) }];
    case "ptr":
      return [{ text: ptr(observation, speech) }];
    case "dnsbl":
      return dnsbl(observation, speech);
    case "rhsbl":
      return rhsbl(observation, speech);
    case "opinion":
      return [{ text: opinion(observation, speech) }];
    case "spf":
      return spf(observation, speech);
    case "dmarc":
      return dmarc(observation, speech);
    case "arrival":
      return arrivalLines(observation, speech);
    case "message":
      return messageLines(observation, speech);
    case "egress":
      return [{ text: fill(report[EGRESS[observation.about.how]], { ip: observation.about.ip }) }];
    case "sending":
      return [{ text: sending(observation, speech) }];
    case "bimi":
    case "delegation":
    case "dkim":
    case "resolver":
    case "srv":
    case "sts":
    case "tlsa":
    case "tlsrpt":
      return recordLines(observation, speech);
    case "quoted":
    case "smtp":
      return [{ text: observation.id }];
  }
}

const EGRESS = {
  given: "egressGiven",
  echoed: "egressEchoed",
  socket: "egressSocket",
  authorised: "egressAuthorised",
} as const satisfies Record<EgressAbout["how"], keyof Speech["report"]>;

function address({ about, outcome }: Observation<"address">, speech: Speech): string {
  const question = `${about.name} ${about.family === 4 ? "A" : "AAAA"}`;
  if (outcome.state !== "seen") return question;
  const { aliases, addresses }: AddressAnswer = outcome.value;
  const alias = aliases.map((name) => `CNAME ${name}`);
  return `${question}: ${[...alias, ...orNone(addresses, outcome.value.rcode, speech)].join(", ")}`;
}

function sending({ about, outcome }: Observation<"sending">, { report, fill }: Speech): string {
  if (outcome.state !== "seen") return about.sender;
  const { hour, messages, limit } = outcome.value;
  return fill(report.sendingSeen, { sender: about.sender, hour, messages, limit });
}

function mx({ about, outcome }: Observation<"mx">, speech: Speech): string {
  if (outcome.state !== "seen") return `${about.domain} MX`;
  const records = outcome.value.exchanges.map(({ preference, host }) => `${preference} ${host === "" ? "." : host}`);
  return `${about.domain} MX: ${orNone(records, outcome.value.rcode, speech).join(", ")}`;
}

function ptr({ about, outcome }: Observation<"ptr">, speech: Speech): string {
  if (outcome.state !== "seen") return `${about.ip} PTR`;
  return `${about.ip} PTR: ${orNone(outcome.value.names, outcome.value.rcode, speech).join(", ")}`;
}

function orNone(records: readonly string[], rcode: "NOERROR" | "NXDOMAIN", { report }: Speech): readonly string[] {
  if (records.length > 0) return records;
  return [rcode === "NXDOMAIN" ? report.noSuchName : report.noRecord];
}

/** An answer about a list's test point says nothing about a sender, and must not look as if it did. */
const WORDING = { sender: "listedAs", listed: "testPointListed", clear: "testPointClear" } as const;

function dnsbl({ about, outcome }: Observation<"dnsbl">, speech: Speech): readonly Line[] {
  const entry = { ip: about.ip, list: about.list, point: testPoint(about.ip) };
  return outcome.state === "seen" ? entryLines(entry, outcome.value, speech) : [];
}

function rhsbl({ about, outcome }: Observation<"rhsbl">, speech: Speech): readonly Line[] {
  const entry = { ip: about.name, list: about.list, point: about.point };
  return outcome.state === "seen" ? entryLines(entry, outcome.value, speech) : [];
}

interface Entry {
  /** An address, or a domain: whatever the list was asked for. */
  readonly ip: string;
  readonly list: string;
  readonly point: "listed" | "clear" | null;
}

function entryLines({ ip, list, point }: Entry, { rcode, codes, text }: DnsblAnswer, speech: Speech): readonly Line[] {
  const { report, fill } = speech;
  const said = fill(report[WORDING[point ?? "sender"]], { ip, list, codes: orNone(codes, rcode, speech).join(", ") });
  return [{ text: said }, ...text.slice(0, 2).map((line) => quoted(line))];
}

function opinion({ about, outcome }: Observation<"opinion">, { report, fill }: Speech): string {
  const isFound = outcome.state === "seen" && outcome.value.listed;
  return fill(isFound ? report.opinionListed : report.opinionNot, { ip: opinionEntry(about), list: about.list });
}

function spf({ about, outcome }: Observation<"spf">, { report, fill }: Speech): readonly Line[] {
  if (outcome.state !== "seen") return [];
  const { domain, result, lookups, voids, fault }: SpfAnswer = outcome.value;
  const { ip }: SpfAbout = about;
  const costly = lookups > 10 || voids > 2;
  return [
    { text: fill(ip === NOBODY ? report.spfForNobody : report.spfFor, { domain, ip, result }) },
    ...(fault?.domain === domain ? [] : recordsIn(outcome.value).map(quoted)),
    ...(fault === undefined ? [] : spfFaultLines(fault)),
    ...(costly ? [{ text: fill(report.spfCost, { lookups, voids }), indent: 2 }] : []),
  ];
}

/** All of several records: each is a part of the trouble. */
function recordsIn({ domain, record, records, trace }: SpfAnswer): readonly string[] {
  if (records < 2) return record === null ? [] : [record];
  return publishedSpf(domain, trace).slice(0, 5);
}

function dmarc({ about, outcome }: Observation<"dmarc">, { report, fill }: Speech): readonly Line[] {
  if (outcome.state !== "seen") return [];
  const { at, record } = outcome.value;
  if (at === null || record === null) return [{ text: fill(report.dmarcNone, { domain: about.domain }) }];
  return [{ text: fill(report.dmarcAt, { name: `_dmarc.${at}` }) }, quoted(record)];
}

function quoted(text: string): Line {
  return { text: `"${cut(text)}"`, indent: 2, style: "cyan", literal: true };
}
