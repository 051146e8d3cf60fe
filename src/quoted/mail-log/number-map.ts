/** A map from fingerprints, in flat memory: nothing is made when something is put in, but for when it grows. */
export interface NumberMap<T> {
  readonly size: number;
  /** Undefined: it is not in it. */
  get(key: number): T | undefined;
  set(key: number, value: T): void;
  delete(key: number): boolean;
  /** Takes out what is not to be kept. */
  keep(isKept: (value: T) => boolean): void;
}

const SMALLEST = 1024;
/** No text has this fingerprint. */
const FREE = -1;

/** Makes an empty map whose places all hold `nothing` first. */
export function numberMap<T>(nothing: T): NumberMap<T> {
  return new OpenMap(nothing);
}

/** Each key stands at the first free place from its own on. */
class OpenMap<T> implements NumberMap<T> {
  size = 0;
  readonly #nothing: T;
  #keys = new Float64Array(SMALLEST).fill(FREE);
  #values: T[];

  constructor(nothing: T) {
    this.#nothing = nothing;
    this.#values = new Array<T>(SMALLEST).fill(nothing);
  }

  get(key: number): T | undefined {
    const place = this.#placeOf(key);
    return this.#keys[place] === key ? this.#values[place] : undefined;
  }

  set(key: number, value: T): void {
    let place = this.#placeOf(key);
    if (this.#keys[place] !== key) {
      if (this.size * 2 >= this.#keys.length) {
        this.#rebuild(this.#keys.length * 2, () => true);
        place = this.#placeOf(key);
      }
      this.size += 1;
      this.#keys[place] = key;
    }
    this.#values[place] = value;
  }

  /** What stands behind a gap moves up, so that it is found. */
  delete(key: number): boolean {
    const mask = this.#keys.length - 1;
    let gap = this.#placeOf(key);
    if (this.#keys[gap] !== key) return false;
    for (let at = (gap + 1) & mask; this.#keys[at] !== FREE; at = (at + 1) & mask) {
      const own = homeOf(this.#keys[at] ?? FREE) & mask;
      if (((at - own) & mask) < ((at - gap) & mask)) continue;
      this.#keys[gap] = this.#keys[at] ?? FREE;
      this.#values[gap] = this.#values[at] ?? this.#nothing;
      gap = at;
    }
    this.#keys[gap] = FREE;
    this.#values[gap] = this.#nothing;
    this.size -= 1;
    return true;
  }

  keep(isKept: (value: T) => boolean): void {
    this.#rebuild(SMALLEST, isKept);
  }

  #placeOf(key: number): number {
    const keys = this.#keys;
    const mask = keys.length - 1;
    let place = homeOf(key) & mask;
    while (keys[place] !== key && keys[place] !== FREE) place = (place + 1) & mask;
    return place;
  }

  #rebuild(length: number, isKept: (value: T) => boolean): void {
    const keys = this.#keys;
    const values = this.#values;
    this.#keys = new Float64Array(length).fill(FREE);
    this.#values = new Array<T>(length).fill(this.#nothing);
    this.size = 0;
    for (let place = 0; place < keys.length; place += 1) {
      const key = keys[place] ?? FREE;
      const value = values[place] ?? this.#nothing;
      if (key !== FREE && isKept(value)) this.set(key, value);
    }
  }
}

/** The upper half of a fingerprint. */
function homeOf(key: number): number {
  return (key / 0x20_0000) | 0;
}
