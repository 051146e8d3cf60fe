/** Marks that are drawn over the letter before them. */
const ZERO = /[\p{Mn}\p{Me}]/u;
/** Letters that take two columns of a terminal: Unicode Standard Annex 11, classes W and F. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const PLAIN = /^[\x20-\x7E]*$/;

/** How many columns a line of a terminal gives to a text. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const letter of text) if (!ZERO.test(letter)) width += WIDE.test(letter) ? 2 : 1;
  return width;
}
