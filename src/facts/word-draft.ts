import { WORD_FORMS, WORD_PAIRS } from "../knowledge/word-forms.ts";

const FORMS: ReadonlyMap<string, string> = new Map(Object.entries(WORD_FORMS));
const PAIRS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(WORD_PAIRS).map(([first, then]) => [first, new Map(Object.entries(then))]),
);

/** Plain words while they are being gathered. */
export interface Draft {
  out: string;
  last: string;
  lastRaw: string;
  sentences: number[];
  hosts: string[];
  urls: string[];
}

/** Begins an empty one. */
export function draftOf(): Draft {
  return { out: " ", last: "", lastRaw: "", sentences: [0], hosts: [], urls: [] };
}

/** Adds a word in the form it stands for; joins what belongs together, drops what says nothing. */
export function word(raw: string, draft: Draft): void {
  const afterUnable = draft.lastRaw === "unable" && raw === "to";
  draft.lastRaw = raw;
  if (afterUnable || (isDigit(raw) && /^\d+$/.test(raw) && draft.last !== "rfc")) return;
  const form = formOf(raw);
  if (form === "") return;
  const whole = PAIRS.get(draft.last)?.get(form) ?? PAIRS.get(draft.last)?.get(raw);
  if (whole !== undefined) {
    draft.out = `${draft.out.slice(0, -(draft.last.length + 1))}${whole} `;
    draft.last = whole;
    return;
  }
  put(draft, form);
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

/** Adds a form or a placeholder as it is. */
export function put(draft: Draft, form: string): void {
  draft.out += `${form} `;
  draft.last = form;
}

/** Marks that a sentence ends here. */
export function endSentence(draft: Draft): void {
  draft.last = "";
  if (draft.sentences.at(-1) !== draft.out.length - 1) draft.sentences.push(draft.out.length - 1);
}
