/** How much is kept, and for how long. */
export interface RecentLimits {
  readonly entries: number;
  /** In sum, as told when they were put in. */
  readonly bytes: number;
  readonly freshMs: number;
}

/** A bounded memory that forgets what has not been asked for longest. */
export interface Recent<V> {
  get(key: string): V | undefined;
  put(key: string, value: V, bytes: number): void;
}

interface Entry<V> {
  readonly value: V;
  readonly until: number;
  readonly bytes: number;
}

/** Makes an empty memory. A Map keeps the order of insertion, so that putting an entry in again makes it the newest. */
export function recent<V>(limits: RecentLimits): Recent<V> {
  const entries = new Map<string, Entry<V>>();
  let bytes = 0;

  function take(key: string): Entry<V> | undefined {
    const entry = entries.get(key);
    if (entry === undefined) return undefined;
    entries.delete(key);
    bytes -= entry.bytes;
    return entry;
  }

  function add(key: string, entry: Entry<V>): void {
    entries.set(key, entry);
    bytes += entry.bytes;
    for (const oldest of entries.keys()) {
      if (entries.size <= limits.entries && bytes <= limits.bytes) break;
      take(oldest);
    }
  }

  return {
    get(key) {
      const entry = take(key);
      if (entry === undefined || entry.until <= performance.now()) return undefined;
      add(key, entry);
      return entry.value;
    },
    put(key, value, size) {
      take(key);
      add(key, { value, bytes: size, until: performance.now() + limits.freshMs });
    },
  };
}
