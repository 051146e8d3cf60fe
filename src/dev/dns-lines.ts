import { dnsblName, reverseName } from "../dns/reverse-name.ts";
import type { Observation } from "../model/observation.ts";
import { addressWord } from "../world/scripted/case-words.ts";
import type { Disguise } from "./anonymous.ts";
import { standardsLines, txt } from "./standards-lines.ts";

/** The `dns` lines of a case for what the resolver said in one look. */
export function dnsLines(one: Observation, who: Disguise): readonly string[] {
  switch (one.kind) {
    case "mx":
      return answered(one.outcome, `${who.name(one.about.domain)}  MX`, ({ exchanges }) =>
        exchanges.map(({ preference, host }) => `${preference} ${host === "" ? "." : who.name(host)}`),
      );
    case "address":
      return addressLines(one, who);
    case "ptr":
      return answered(one.outcome, `${reverseOf(who.ip(one.about.ip))}  PTR`, ({ names }) => names.map(who.name));
    case "dnsbl":
      return listLines(one, who);
    case "rhsbl":
      return domainListLines(one, who);
    case "dmarc":
      return dmarcLines(one, who);
    case "spf":
      return one.outcome.state === "seen" ? one.outcome.value.trace.flatMap((query) => queryLines(query, who)) : [];
    default:
      return standardsLines(one, who);
  }
}

/** What a case says in place of records for each way a question can fail. */
export const FAILED: Readonly<Record<string, string>> = {
  "dns-servfail": "SERVFAIL",
  "dns-refused": "REFUSED",
  "dns-bogus": "BOGUS",
  "dns-malformed": "MALFORMED",
};

type Outcome<T> = Extract<Observation, { kind: "mx" }>["outcome"] extends infer O
  ? O extends { state: "seen" }
    ? { state: "seen"; value: T }
    : O
  : never;

function answered<T extends { readonly rcode: string }>(
  outcome: Outcome<T>,
  head: string,
  values: (value: T) => readonly string[],
): readonly string[] {
  if (outcome.state === "skipped") return [];
  if (outcome.state === "failed") return [`${head}  ${FAILED[outcome.why.kind] ?? "TIMEOUT"}`];
  const records = values(outcome.value);
  return records.length === 0 ? [`${head}  ${outcome.value.rcode}`] : records.map((record) => `${head}  ${record}`);
}

/** An alias and what it leads to are lines of their own. */
function addressLines({ about, outcome }: Observation<"address">, who: Disguise): readonly string[] {
  const type = about.family === 4 ? "A" : "AAAA";
  const aliases = outcome.state === "seen" ? outcome.value.aliases.map(who.name) : [];
  const names = [who.name(about.name), ...aliases];
  return [
    ...aliases.map((alias, index) => `${names[index]}  CNAME  ${alias}`),
    ...answered(outcome, `${names.at(-1)}  ${type}`, ({ addresses }) => addresses.map(who.ip)),
  ];
}

/** What a list says that `lists healthy` does not. A list that does not answer plays no part as long as another does. */
function listLines({ about, outcome }: Observation<"dnsbl">, who: Disguise): readonly string[] {
  if (outcome.state !== "seen") return [];
  const { codes, text } = outcome.value;
  const { list } = about;
  if (LISTED_POINTS.includes(about.ip))
    return codes.length > 0 ? [] : [`${dnsblName(about.ip, list)}  A  ${outcome.value.rcode}`];
  const [words] = text;
  const said = words === undefined ? "" : ` "${who.text(words).replaceAll('"', "'")}"`;
  return codes.map((code, index) => `listed ${who.ip(about.ip)} ${list} ${code}${index === 0 ? said : ""}`);
}

function domainListLines({ about, outcome }: Observation<"rhsbl">, who: Disguise): readonly string[] {
  if (outcome.state !== "seen") return [];
  const { codes, rcode } = outcome.value;
  const { name, list, point } = about;
  if (point === "listed") return codes.length > 0 ? [] : [`${name}.${list}  A  ${rcode}`];
  // Of the point that must not be listed there is no domain to disguise.
  const said = point === "clear" ? name : who.name(name);
  return codes.map((code) => `${said}.${list}  A  ${code}`);
}

/** RFC 5782 §5 */
const LISTED_POINTS: readonly string[] = ["127.0.0.2", "::ffff:7f00:2", "::ffff:127.0.0.2"];

/** Of several records none applies, and none is in the report: that there are several is what counts. RFC 9989 §4.10 */
function dmarcLines({ about, outcome }: Observation<"dmarc">, who: Disguise): readonly string[] {
  const own = `_dmarc.${who.name(about.domain)}`;
  if (outcome.state !== "seen")
    return outcome.state === "failed" ? [`${own}  TXT  ${FAILED[outcome.why.kind] ?? "TIMEOUT"}`] : [];
  const { at, record, records, places = [] } = outcome.value;
  const name = at === null ? own : `_dmarc.${who.name(at)}`;
  const several = Array.from({ length: record === null ? records : 0 }, (_, index) =>
    txt(name, `v=DMARC1; p=none; pct=${index}`),
  );
  const wanted = places.filter(({ authorised }) => authorised === true);
  return [
    ...several,
    ...(record === null ? [] : [txt(name, who.text(record))]),
    ...wanted.map(({ host }) => txt(`${who.name(about.domain)}._report._dmarc.${who.name(host)}`, "v=DMARC1")),
  ];
}

interface Query {
  readonly name: string;
  readonly type: string;
  readonly outcome: string;
  readonly answers: readonly string[];
}

function queryLines({ name, type, outcome, answers }: Query, who: Disguise): readonly string[] {
  const head = `${who.text(name)}  ${type}`;
  if (answers.length === 0)
    return [`${head}  ${FAILED[outcome] ?? (outcome.startsWith("dns-") ? "TIMEOUT" : outcome)}`];
  return answers.map((text) => (type === "TXT" ? txt(who.text(name), who.text(text)) : `${head}  ${who.text(text)}`));
}

function reverseOf(text: string): string {
  const ip = addressWord(text);
  return ip === null ? text : reverseName(ip);
}
