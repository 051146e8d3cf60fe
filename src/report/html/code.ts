import { html, type Markup } from "./markup.ts";

/** What fits a narrow page in one piece. */
const SHORT = 26;

/** Something to be read letter by letter: an address, a name, a code. */
export function code(text: string): Markup {
  return html`<code translate="no">${unbroken(text)}</code>`;
}

/** Keeps a line from ending inside a short word such as an option or a date; longer ones may break anywhere. */
function unbroken(text: string): Markup {
  const words = text.split(/( +)/);
  return html`${words.map((word) => (isFragile(word) ? html`<span class="whole">${word}</span>` : word))}`;
}

function isFragile(word: string): boolean {
  return word.length <= SHORT && /[-/:@.]/.test(word);
}
