const QUOTE_CHARS = 400;

/** Keeps one overlong line from pushing everything else off the screen. */
export function cut(text: string): string {
  return text.length <= QUOTE_CHARS ? text : `${text.slice(0, QUOTE_CHARS)}…`;
}
