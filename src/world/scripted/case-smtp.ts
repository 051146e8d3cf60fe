import type { IpAddress } from "../../model/scalars.ts";
import { type CaseLine, type CaseSection, contentOf, syntaxError, wordsOf } from "./case-lines.ts";
import { tlsLine } from "./case-tls.ts";
import { addressWord, numberWord } from "./case-words.ts";
import type { Act, Break, Offers, Rule, SmtpScript } from "./smtp-script.ts";

/** A place a server listens at; null stands for any other. */
export interface Endpoint {
  readonly ip: IpAddress | null;
  readonly port: number | null;
}
/** One `smtp` section. */
export interface SmtpSection {
  readonly at: readonly Endpoint[];
  /** What the server calls itself; null: the name that leads to its address. */
  readonly name: string | null;
  /** The only source address it is for; null stands for all. */
  readonly from: IpAddress | null;
  readonly script: SmtpScript;
}

const ENDS = ["closes", "resets", "hangs"] as const;
const CONNECTS = ["refuses", "unreachable", "hangs", "resets"] as const;
const MAX_DELAY_MS = 3_600_000;

/** Reads one `smtp` section. */
export function readSmtp(section: CaseSection): SmtpSection {
  const [head, ...lines] = contentOf(section);
  if (head !== section.head) throw syntaxError(section.head, "smtp ADDRESS:PORT");
  return { ...readHead(section.head), script: readScript(lines) };
}

function readHead(head: CaseLine): Omit<SmtpSection, "script"> {
  const at: Endpoint[] = [];
  let name: string | null = null;
  let from: IpAddress | null = null;
  const words = [...wordsOf(head.text)];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const endpoint = endpointWord(word);
    if (endpoint !== null) at.push(endpoint);
    else if (word === "from") {
      from = addressWord(words.shift() ?? "");
      if (from === null) throw syntaxError(head, "an IP address after from");
    } else name = word;
  }
  if (at.length === 0) throw syntaxError(head, "smtp ADDRESS:PORT (IPv6 in brackets)");
  return { at, name, from };
}

function endpointWord(word: string): Endpoint | null {
  const cut = word.lastIndexOf(":");
  if (cut < 0) return null;
  const host = word.slice(0, cut);
  const ip = host === "*" ? null : addressWord(host);
  const port = word.slice(cut + 1) === "*" ? null : numberWord(word.slice(cut + 1), 65_535);
  if ((ip === null && host !== "*") || (port === null && !word.endsWith(":*"))) return null;
  return { ip, port };
}

type Draft = { -readonly [K in keyof SmtpScript]: SmtpScript[K] } & { rules: Rule[]; breaks: Break[] };

function readScript(lines: readonly CaseLine[]): SmtpScript {
  const draft: Draft = {
    connect: "accepts",
    breaks: [],
    tls: null,
    implicit: false,
    delayMs: 0,
    offers: null,
    greeting: null,
    rules: [],
  };
  let acts: Act[] = [];
  for (const line of lines) {
    if (/^C:/i.test(line.text)) {
      const sasl = acts.some((act) => act.do === "say" && act.line.startsWith("334"));
      acts = [];
      draft.rules.push({ pattern: patternOf(line.text.slice(2).trim()), sasl, acts });
    } else if (/^S:/i.test(line.text)) {
      if (draft.rules.length === 0) draft.greeting = acts;
      acts.push(actOf(line, line.text.slice(2).trim()));
    } else behave(draft, line);
  }
  return draft;
}

function behave(draft: Draft, line: CaseLine): void {
  const [word = "", second, third] = wordsOf(line.text);
  const how = ENDS.find((one) => one === word);
  const connect = CONNECTS.find((one) => one === word);
  const delayMs = numberWord(second ?? "", MAX_DELAY_MS);
  if (how !== undefined && second === "after" && third !== undefined) {
    draft.breaks.push({ how, after: third.toUpperCase() });
  } else if (connect !== undefined && second === undefined) draft.connect = connect;
  else if (word === "tls") draft.tls = tlsLine(line);
  else if (word === "offers") draft.offers = offersIn(line);
  else if (word === "implicit") draft.implicit = true;
  else if (word === "delay" && delayMs !== null) draft.delayMs = delayMs;
  else
    throw syntaxError(
      line,
      "S:, C:, refuses, unreachable, hangs, resets, … after COMMAND, tls …, offers …, implicit or delay MS",
    );
  if (draft.implicit && draft.tls === null) draft.tls = tlsLine({ ...line, text: "tls ok" });
}

function offersIn({ text }: CaseLine): Offers {
  const [, hello = "", said = ""] = /^offers\s+(?:"([^"]*)"\s*,?)?(.*)$/.exec(text) ?? [];
  const keywords = said.split(",").map((one) => one.trim());
  return { hello, keywords: keywords.filter((one) => one !== "") };
}

function actOf(line: CaseLine, text: string): Act {
  if (!text.startsWith("!")) return { do: "say", line: text };
  const [word = "", ms = ""] = wordsOf(text.slice(1));
  const end = ENDS.find((one) => one === word);
  if (end !== undefined) return { do: end };
  const delay = word === "delay" ? numberWord(ms, MAX_DELAY_MS) : null;
  if (delay === null) throw syntaxError(line, "!closes, !resets, !hangs or !delay MS");
  return { do: "wait", ms: delay };
}

/** `*` matches anything; a line that goes on after a blank still matches. */
function patternOf(text: string): RegExp {
  const parts = text.split("*").map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}(?: .*)?$`, "is");
}
