/** Where a fragment stands in a text. */
export interface Hit {
  readonly fragment: number;
  readonly start: number;
  readonly end: number;
}

/** Finds all of many fragments in one pass over a text. */
export interface WordingIndex {
  /** In ascending order of `start`, shorter before longer; one step per character and fragment length. */
  find(text: string): readonly Hit[];
}

/** The letters plain words are made of stand in a dense table, small enough to stay in the cache; others in a map. */
const WIDTH = 40;
const SLOTS = Uint8Array.from({ length: 128 }, (_, code) => slotOf(code));

/** Builds the index: a trie that is entered at each word, so that "spam" is not found in "antispam". */
export function wordingIndex(fragments: readonly string[]): WordingIndex {
  const near: number[] = new Array(WIDTH).fill(0);
  const far = new Map<number, number>();
  const ends: (readonly number[] | null)[] = [null];
  for (const [id, fragment] of fragments.entries()) {
    const node = grow(fragment);
    ends[node] = [...(ends[node] ?? []), id];
  }
  const table = Int32Array.from(near);
  return { find };

  function grow(fragment: string): number {
    let node = 0;
    for (let at = 0; at < fragment.length; at++) {
      const code = fragment.charCodeAt(at);
      const slot = code < 128 ? (SLOTS[code] ?? 0) : 0;
      const known = slot === 0 ? far.get(node * 65536 + code) : near[node * WIDTH + slot];
      if (known !== undefined && known !== 0) {
        node = known;
        continue;
      }
      const made = ends.length;
      ends.push(null);
      for (let empty = 0; empty < WIDTH; empty++) near.push(0);
      if (slot === 0) far.set(node * 65536 + code, made);
      else near[node * WIDTH + slot] = made;
      node = made;
    }
    return node;
  }

  function find(text: string): readonly Hit[] {
    const hits: Hit[] = [];
    for (let start = 0; start < text.length; start++) {
      if (!isEntry(text, start)) continue;
      let node = 0;
      for (let at = start; at < text.length; at++) {
        const code = text.charCodeAt(at);
        const slot = code < 128 ? (SLOTS[code] ?? 0) : 0;
        node = (slot === 0 ? far.get(node * 65536 + code) : table[node * WIDTH + slot]) ?? 0;
        if (node === 0) break;
        const found = ends[node] ?? null;
        if (found !== null) for (const fragment of found) hits.push({ fragment, start, end: at + 1 });
      }
    }
    return hits;
  }
}

/** The start of a word; in scripts that put no blanks between words, every character. */
function isEntry(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 32) return false;
  return text.charCodeAt(at - 1) === 32 || (code >= 0x0e00 && code < 0x0e80) || code >= 0x2e80;
}

function slotOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 21;
  return code === 32 ? 37 : code === 64 ? 38 : 0;
}
