/** The few of the known words that a mistyped one was likely meant to be, likeliest first. */
export function nearest(word: string, known: readonly string[]): readonly string[] {
  const asked = word.toLowerCase().slice(0, 64);
  const limit = Math.max(2, Math.floor(asked.length / 3));
  return known
    .map((one) => ({ one, far: one.includes(asked) && asked.length > 2 ? 0 : distance(asked, one) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far || (a.one < b.one ? -1 : 1))
    .filter(({ far }, _, [best]) => far <= (best?.far ?? 0) + 1)
    .slice(0, 3)
    .map(({ one }) => one);
}

/** Letters to put in, leave out, replace or swap with the next: the restricted Damerau–Levenshtein distance. */
function distance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const replaced = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      const swapped = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j] ? (before[j - 1] ?? 0) + 1 : replaced;
      next.push(Math.min(replaced, swapped, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row.at(-1) ?? 0;
}
