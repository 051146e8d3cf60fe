import type { Speech } from "../../messages/speak.ts";
import type { Observation } from "../../model/observation.ts";
import type { AddressAnswer } from "../../model/observations/address.ts";
import type { EgressAbout } from "../../model/observations/egress.ts";
import type { SpfAbout, SpfAnswer } from "../../model/observations/spf.ts";
import { cut } from "./cut.ts";
import type { Line } from "./paper.ts";
import { recordLines } from "./record-lines.ts";

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
    case "spf":
      return spf(observation, speech);
    case "dmarc":
      return dmarc(observation, speech);
    case "egress":
      return [{ text: fill(report[EGRESS[observation.about.how]], { ip: observation.about.ip }) }];
    case "bimi":
    case "dkim":
    case "resolver":
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

function dnsbl({ about, outcome }: Observation<"dnsbl">, speech: Speech): readonly Line[] {
  if (outcome.state !== "seen") return [];
  const { rcode, codes, text } = outcome.value;
  const { report, fill } = speech;
  const said = fill(report.listedAs, {
    ip: about.ip,
    list: about.list,
    codes: orNone(codes, rcode, speech).join(", "),
  });
  return [{ text: said }, ...text.slice(0, 2).map((line) => quoted(line))];
}

function spf({ about, outcome }: Observation<"spf">, { report, fill }: Speech): readonly Line[] {
  if (outcome.state !== "seen") return [];
  const { domain, result, record, lookups, voids }: SpfAnswer = outcome.value;
  const { ip }: SpfAbout = about;
  const costly = lookups > 10 || voids > 2;
  return [
    { text: fill(report.spfFor, { domain, ip, result }) },
    ...(record === null ? [] : [quoted(record)]),
    ...(costly ? [{ text: fill(report.spfCost, { lookups, voids }), indent: 2 }] : []),
  ];
}

function dmarc({ about, outcome }: Observation<"dmarc">, { report, fill }: Speech): readonly Line[] {
  if (outcome.state !== "seen") return [];
  const { at, record } = outcome.value;
  if (at === null || record === null) return [{ text: fill(report.dmarcNone, { domain: about.domain }) }];
  return [{ text: fill(report.dmarcAt, { name: at }) }, quoted(record)];
}

function quoted(text: string): Line {
  return { text: `"${cut(text)}"`, indent: 2, style: "cyan", literal: true };
}
