import { folded } from "./folded-text.ts";
import { type Draft, draftOf, standIn, take, wordStep } from "./word-draft.ts";

/** Ends in a script that puts no blanks between words: Thai, Chinese, Japanese; or hangs particles on them: Korean. */
const UNSPACED = /[\u0e00-\u0e7f\u2e80-\u9fff\u3000-\u30ff\uac00-\ud7af\u1100-\u11ff]\p{M}* $/u;

/** A wording of the tables in the form in which it is looked for; "*" after the last word lets the word go on. */
export function plainFragment(fragment: string): string {
  const open = fragment.endsWith("*");
  const bare = open ? fragment.slice(0, -1) : fragment;
  const draft = draftOf(asItIs);
  // Most are nothing but plain words, and there are thousands of them at start-up.
  const isPlain = /^[a-z@ ]+$/.test(bare);
  for (const piece of isPlain ? bare.split(" ") : folded(bare).split(/[^\p{L}\p{N}\p{M}@'’]+/u)) {
    if (piece.startsWith("@")) take(standIn(piece, asItIs), draft);
    else if (isPlain) said(piece, draft);
    else for (const part of piece.replace(/['’](?=[a-z]{1,2}$)/, "").split(/['’]/)) said(part, draft);
  }
  const text = textOf(draft);
  return open || (!isPlain && UNSPACED.test(text)) ? text.trimEnd() : text;
}

function said(word: string, draft: Draft<string>): void {
  if (word !== "") take(wordStep(word, asItIs), draft);
}

function textOf({ words }: Draft<string>): string {
  return words.length === 0 ? "" : `${words.join(" ")} `;
}

function asItIs(form: string): string {
  return form;
}
