import { WORD_FORMS, WORD_PAIRS } from "../knowledge/word-forms.ts";

const FORMS: ReadonlyMap<string, string> = new Map(Object.entries(WORD_FORMS));
const PAIRS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(WORD_PAIRS).map(([first, then]) => [first, new Map(Object.entries(then))]),
);

/** Plain words while they are being gathered. */
export interface Draft {
  readonly words: string[];
  last: string;
  lastRaw: string;
  /** How many words stand before each sentence. */
  readonly sentences: number[];
  readonly hosts: string[];
  readonly urls: string[];
  /** How many words stand before each that is called "your". */
  readonly yours: number[];
}

/** Begins an empty one. */
export function draftOf(): Draft {
  return { words: [], last: "", lastRaw: "", sentences: [0], hosts: [], urls: [], yours: [] };
}

/** Adds a word in the form it stands for; joins what belongs together, drops what says nothing. */
export function word(raw: string, draft: Draft): void {
  const afterUnable = draft.lastRaw === "unable" && raw === "to";
  draft.lastRaw = raw;
  if (afterUnable || (isDigit(raw) && draft.last !== "rfc" && /^\d+$/.test(raw))) return;
  const form = formOf(raw);
  if (form === "") {
    if (raw === "your") draft.yours.push(draft.words.length);
    return;
  }
  const pairs = PAIRS.get(draft.last);
  const whole = pairs === undefined ? undefined : (pairs.get(form) ?? pairs.get(raw));
  if (whole !== undefined) draft.words.pop();
  put(draft, whole ?? form);
}

/** Spares thousands of words a closer look. */
function isDigit(raw: string): boolean {
  const first = raw.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}

function formOf(raw: string): string {
  const form = FORMS.get(raw);
  if (form !== undefined) return form;
  if (raw.length <= 4 || !raw.endsWith("s") || /[suio]s$/.test(raw)) return raw;
  const singular = raw.slice(0, -1);
  return FORMS.get(singular) ?? singular;
}

/** Adds a form or a placeholder as it is; a form can be two words. */
export function put(draft: Draft, form: string): void {
  if (form.includes(" ")) draft.words.push(...form.split(" "));
  else draft.words.push(form);
  draft.last = form;
}

/** Takes the last word back. */
export function takeBack(draft: Draft): void {
  draft.words.pop();
  draft.last = "";
}

/** Marks that a sentence ends here. */
export function endSentence(draft: Draft): void {
  draft.last = "";
  if (draft.sentences.at(-1) !== draft.words.length) draft.sentences.push(draft.words.length);
}
