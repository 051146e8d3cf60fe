import type { Lang } from "../model/cause.ts";
import { displayWidth } from "./display-width.ts";

/** Scripts that write without blanks: there a line may end between two words. */
const UNSPACED = /[\u0E01-\u0E5B\u3000-\u30FF\u3400-\u9FFF\uFF00-\uFFEF]/u;
/** What may not begin a line. */
const CLINGS = /^[\p{Mn}\p{Me}\p{Pe}\p{Pf}、。，．・ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョฯๆ!！?？:：;；,.%]/u;
/** What may not end one. */
const OPENS = /[\p{Ps}\p{Pi}]$/u;

/**
 * Breaks a text into lines of at most `width` columns where the language allows it. A word, an address or a record that is longer
 * than a line stays whole, so that it can be copied.
 */
export function wrap(text: string, width: number, lang: Lang): readonly string[] {
  if (displayWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text, lang)) {
    if (line !== "" && displayWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line.trimEnd() === "" && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

/** The text cut at every place where a line may end. */
function pieces(text: string, lang: Lang): readonly string[] {
  return text.split(/(?<= )(?=[^ ])/).flatMap((chunk) => (UNSPACED.test(chunk) ? words(chunk, lang) : [chunk]));
}

function words(chunk: string, lang: Lang): readonly string[] {
  const found: string[] = [];
  for (const { segment } of new Intl.Segmenter(lang, { granularity: "word" }).segment(chunk)) {
    const before = found.at(-1);
    if (before !== undefined && !mayBreak(before, segment)) found[found.length - 1] = before + segment;
    else found.push(segment);
  }
  return found;
}

function mayBreak(before: string, after: string): boolean {
  if (CLINGS.test(after) || OPENS.test(before) || /^\s/.test(after)) return false;
  return UNSPACED.test(before.at(-1) ?? "") || UNSPACED.test(after.at(0) ?? "");
}
