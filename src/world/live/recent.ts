/** How much is kept, and for how long. */
export interface RecentLimits {
  readonly entries: number;
  /** In sum, as told when they were put in. */
  readonly bytes: number;
  readonly freshMs: number;
}

/** A bounded memory that forgets what has not been asked for for long. */
export interface Recent<V> {
  get(key: string): V | undefined;
  put(key: string, value: V, bytes: number): void;
}

interface Entry<V> {
  readonly value: V;
  readonly until: number;
  readonly bytes: number;
}

/**
 * Makes an empty memory of two halves. What is asked for moves to the young half; when that is full it becomes the old one, and the old
 * one is forgotten whole. Taking single entries from the front of a Map leaves holes that every later search for the front walks over.
 */
export function recent<V>(limits: RecentLimits): Recent<V> {
  const most = { entries: limits.entries / 2, bytes: limits.bytes / 2 };
  let young = new Map<string, Entry<V>>();
  let old = new Map<string, Entry<V>>();
  let bytes = 0;

  function add(key: string, entry: Entry<V>): void {
    if (young.size + 1 > most.entries || bytes + entry.bytes > most.bytes) {
      old = young;
      young = new Map();
      bytes = 0;
    }
    if (entry.bytes > most.bytes) return;
    young.set(key, entry);
    bytes += entry.bytes;
  }

  return {
    get(key) {
      const entry = young.get(key) ?? old.get(key);
      if (entry === undefined || entry.until <= performance.now()) return undefined;
      if (!young.has(key)) add(key, entry);
      return entry.value;
    },
    put(key, value, size) {
      bytes -= young.get(key)?.bytes ?? 0;
      young.delete(key);
      add(key, { value, bytes: size, until: performance.now() + limits.freshMs });
    },
  };
}
