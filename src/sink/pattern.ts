/** Whether a text is what a pattern says, letter case aside; `*` stands for anything. Takes no longer than the two are long. */
export function isLike(text: string, pattern: string): boolean {
  const pieces = pattern.toLowerCase().split("*");
  const lower = text.toLowerCase();
  const [first = "", ...others] = pieces;
  if (others.length === 0) return lower === first;
  const last = others.pop() ?? "";
  if (!lower.startsWith(first) || lower.length < first.length + last.length) return false;
  let at = first.length;
  const end = lower.length - last.length;
  for (const piece of others) {
    const found = lower.indexOf(piece, at);
    if (found === -1 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return lower.endsWith(last);
}
