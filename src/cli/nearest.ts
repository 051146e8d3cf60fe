import { nameDistance } from "../dns/name-distance.ts";

/** The few of the known words that a mistyped one was likely meant to be, likeliest first. */
export function nearest(word: string, known: readonly string[]): readonly string[] {
  const asked = word.toLowerCase().slice(0, 64);
  const limit = Math.max(2, Math.floor(asked.length / 3));
  return known
    .map((one) => ({ one, far: one.includes(asked) && asked.length > 2 ? 0 : nameDistance(asked, one) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far || (a.one < b.one ? -1 : 1))
    .filter(({ far }, _, [best]) => far <= (best?.far ?? 0) + 1)
    .slice(0, 3)
    .map(({ one }) => one);
}
