import { WORD_FORMS, WORD_PAIRS } from "../knowledge/word-forms.ts";

const FORMS: ReadonlyMap<string, string> = new Map(Object.entries(WORD_FORMS));
const PAIRS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(WORD_PAIRS).map(([first, then]) => [first, new Map(Object.entries(then))]),
);

/** Makes of a form what a draft is a draft of: the text itself, or what stands for it in a search. */
export type Spelling<W> = (form: string) => W;

/** Plain words while they are being gathered. */
export interface Draft<W> {
  readonly spelled: Spelling<W>;
  readonly words: W[];
  last: string;
  lastRaw: string;
  /** What becomes of the last form with the next. */
  pairs: Pairs;
  /** How many words stand before each sentence. */
  readonly sentences: number[];
  readonly hosts: string[];
  readonly urls: string[];
  /** How many words stand before each that is called "your". */
  readonly yours: number[];
}

/** What a piece of a reply adds to a draft: the same wherever the piece stands. */
export interface Step<W> {
  /** put: a stand-in for a thing, as it is. address: one that is also the name of a client without one. end: of a sentence. */
  readonly adds: "word" | "number" | "put" | "address" | "end";
  /** In lower case, as it was said. */
  readonly raw: string;
  /** What it stands for, in words, of which there can be two; "" where it says nothing. */
  readonly form: string;
  readonly words: readonly W[];
  /** What becomes of the form with the one behind it, by that one's. */
  readonly pairs: Pairs;
  readonly host: string | null;
  readonly url: string | null;
}
type Pairs = ReadonlyMap<string, string> | undefined;

const NOTHING = { raw: "", form: "", words: [], pairs: undefined, host: null, url: null };
/** A sentence ends. */
export const END: Step<never> = { adds: "end", ...NOTHING };
/** What looks like an address and is none: a time of day. */
export const TIME: Step<never> = { adds: "address", ...NOTHING };

/** An address. */
export function addressStep<W>(spelled: Spelling<W>): Step<W> {
  return { ...standIn("@ip", spelled), adds: "address" };
}

/** A word, in lower case. */
export function wordStep<W>(raw: string, spelled: Spelling<W>): Step<W> {
  const form = formOf(raw);
  const adds = isNumber(raw) ? "number" : "word";
  return { adds, raw, form, words: wordsOf(form, spelled), pairs: PAIRS.get(form), host: null, url: null };
}

/** What stands for a mailbox, a host or a page: the host's name and the page's address are kept. */
export function standIn<W>(form: string, spelled: Spelling<W>, named: Named = NAMELESS): Step<W> {
  return {
    adds: "put",
    raw: "",
    form,
    words: [spelled(form)],
    pairs: PAIRS.get(form),
    host: named.host,
    url: named.url,
  };
}

type Named = Pick<Step<never>, "host" | "url">;
const NAMELESS: Named = { host: null, url: null };

/** Begins an empty one. */
export function draftOf<W>(spelled: Spelling<W>): Draft<W> {
  return {
    spelled,
    words: [],
    last: "",
    lastRaw: "",
    pairs: undefined,
    sentences: [0],
    hosts: [],
    urls: [],
    yours: [],
  };
}

/** Adds what a piece says. */
export function take<W>(step: Step<W>, draft: Draft<W>): void {
  const { adds } = step;
  if (adds === "word" || adds === "number") takeWord(step, draft);
  else if (adds === "end") endSentence(draft);
  else takeThing(step, draft);
}

function takeThing<W>(step: Step<W>, draft: Draft<W>): void {
  const { adds, form, host, url } = step;
  // "unknown[192.0.2.1]" is how Postfix writes a client without a name: not a word about anything.
  if (adds === "address" && draft.last === "unknown" && draft.lastRaw === "unknown") takeBack(draft);
  if (host !== null) draft.hosts.push(host);
  if (url !== null) draft.urls.push(url);
  if (form !== "") put(draft, step);
}

/** Adds a word in the form it stands for; joins what belongs together, drops what says nothing. */
function takeWord<W>(step: Step<W>, draft: Draft<W>): void {
  const { adds, raw, form } = step;
  const afterUnable = raw === "to" && draft.lastRaw === "unable";
  draft.lastRaw = raw;
  if (afterUnable || (adds === "number" && draft.last !== "rfc")) return;
  if (form === "") {
    if (raw === "your") draft.yours.push(draft.words.length);
    return;
  }
  const whole = draft.pairs === undefined ? undefined : (draft.pairs.get(form) ?? draft.pairs.get(raw));
  if (whole === undefined) put(draft, step);
  else {
    draft.words.pop();
    put(draft, { form: whole, words: wordsOf(whole, draft.spelled), pairs: PAIRS.get(whole) });
  }
}

function wordsOf<W>(form: string, spelled: Spelling<W>): readonly W[] {
  if (form === "") return [];
  return form.includes(" ") ? form.split(" ").map((word) => spelled(word)) : [spelled(form)];
}

/** Looks closer only at what begins with a digit: thousands of words are read at start-up. */
function isNumber(raw: string): boolean {
  const first = raw.charCodeAt(0);
  return first >= 0x30 && first <= 0x39 && /^\d+$/.test(raw);
}

function formOf(raw: string): string {
  const form = FORMS.get(raw);
  if (form !== undefined) return form;
  if (raw.length <= 4 || !raw.endsWith("s") || /[suio]s$/.test(raw)) return raw;
  const singular = raw.slice(0, -1);
  return FORMS.get(singular) ?? singular;
}

function put<W>(draft: Draft<W>, { form, words, pairs }: Pick<Step<W>, "form" | "words" | "pairs">): void {
  for (const word of words) draft.words.push(word);
  draft.last = form;
  draft.pairs = pairs;
}

function takeBack<W>(draft: Draft<W>): void {
  draft.words.pop();
  draft.last = "";
  draft.pairs = undefined;
}

function endSentence<W>(draft: Draft<W>): void {
  draft.last = "";
  draft.pairs = undefined;
  if (draft.sentences.at(-1) !== draft.words.length) draft.sentences.push(draft.words.length);
}
