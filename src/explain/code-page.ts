import { causeText } from "../messages/cause-text.ts";
import { CODE_WORDS, type CodeWords } from "../messages/code-words.ts";
import { withoutEmpty } from "../messages/format.ts";
import { type Speech, speak } from "../messages/speak.ts";
import type { Lang } from "../model/cause.ts";
import type { CodeEntry, Worn } from "./code-entry.ts";
import { named, type Sheet, type SheetLine, sourceLine } from "./sheet.ts";

const SIDES = {
  sender: "sideSender",
  recipient: "sideRecipient",
  receiver: "sideReceiver",
  nobody: "sideNobody",
} as const satisfies Readonly<Record<string, keyof CodeWords>>;

/** A reply code or an enhanced code as a page: `example` is a case of the cause it stands for, where there is one. */
export function codePage(entry: CodeEntry, example: string | null, lang: Lang): Sheet {
  const speech = speak(lang);
  const { report } = speech;
  const words = CODE_WORDS[lang];
  const said = saidOf(entry, words) ?? clientWord(entry, speech);
  const isFailure = entry.meaning !== "not-a-failure";
  const means = causeText(entry.meaning, lang);
  return {
    title: begun(said ?? entry.title ?? named(means.title)),
    id: entry.code,
    rows: [
      { label: words.registered, lines: entry.is === "class" ? [] : [{ text: registeredAs(entry, speech) }] },
      { label: words.digits, lines: digits(entry, words).map((text) => ({ text })) },
      {
        label: words.inPractice,
        lines: [
          { text: `${named(means.title)} (${entry.meaning})` },
          { text: named(withoutEmpty(means.why, {})) },
          ...(isFailure && entry.is !== "vendor" && entry.is !== "client" ? [{ text: words.wordsFirst }] : []),
        ],
      },
      { label: words.whose, lines: entry.side === null ? [] : [{ text: words[SIDES[entry.side]] }] },
      {
        label: report.retry,
        lines: isFailure ? [{ text: entry.retry === "yes" ? tryingAgain(entry, speech) : report.retryNo }] : [],
      },
      { label: words.worn, lines: entry.worn.flatMap((one) => wornLines(one, lang)) },
      { label: report.pageSources, lines: entry.sources.map((source) => sourceLine(source, speech)) },
    ],
    example:
      example === null || !isFailure || entry.is === "client" ? null : { title: report.pageExample, text: example },
  };
}

function tryingAgain({ is }: CodeEntry, { report }: Speech): string {
  return is === "client" ? report.retryByProgram : report.retryYes;
}

/** What the registry has of it, else whose own code it is. */
function registeredAs({ title, vendor }: CodeEntry, { lang, fill }: Speech): string {
  if (title !== null) return title;
  const words = CODE_WORDS[lang];
  if (vendor === null) return words.unregistered;
  return fill(words.ofVendor, { vendor });
}

/** What it is called in the reader's language. */
function saidOf({ code, is }: CodeEntry, words: CodeWords): string | null {
  if (is !== "class" && is !== "reply") return null;
  return wordFor(words, is === "class" ? `first${code.charAt(0)}` : `r${code}`);
}

/** What a mail program's number means, in the reader's language. */
function clientWord({ code, is }: CodeEntry, { clientErrors }: Speech): string | null {
  if (is !== "client") return null;
  return Object.entries(clientErrors).find(([number]) => number === code)?.[1] ?? null;
}

/** A heading begins with a capital where a language has them. */
function begun(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function wornLines({ cause, samples }: Worn, lang: Lang): readonly SheetLine[] {
  const { title } = causeText(cause, lang);
  const said = samples.map(({ by, text }): SheetLine => {
    return { text: by === null ? text : `${by}: ${text}`, mark: "-", literal: true };
  });
  return [{ text: `${named(title)} (${cause})` }, ...said];
}

/** RFC 5321 §4.2.1, RFC 3463 §2 and §3: what each digit tells by itself. */
function digits({ code, is }: CodeEntry, words: CodeWords): readonly string[] {
  const [first = "", second = ""] = is === "reply" ? [...code] : code.split(".");
  if (is !== "reply" && is !== "enhanced") return [];
  const keys = is === "reply" ? [`first${first}`, `second${second}`, "third"] : [`class${first}`, `subject${second}`];
  return keys.map((key) => wordFor(words, key)).filter((word) => word !== null);
}

function wordFor(words: CodeWords, key: string): string | null {
  return Object.entries(words).find(([name]) => name === key)?.[1] ?? null;
}
