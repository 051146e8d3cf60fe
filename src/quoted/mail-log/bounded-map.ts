import { numberMap } from "./number-map.ts";

/** A map from fingerprints to texts that holds the newest, and never more than a number of them. */
export interface BoundedMap {
  /** Null: it is not in it, any more or yet. */
  get(key: number): string | null;
  set(key: number, value: string): void;
  drop(key: number): void;
  hasForgotten(): boolean;
}

const MAX_VALUE = 320;

/** Two maps in turn: when the younger holds `most`, the elder is given up whole, which costs nothing per entry. */
export function boundedMap(most: number): BoundedMap {
  let younger = numberMap("");
  let elder = numberMap("");
  let forgotten = false;
  return {
    get: (key) => younger.get(key) ?? (elder.size === 0 ? null : (elder.get(key) ?? null)),
    set(key, value) {
      younger.set(key, value.length > MAX_VALUE ? value.slice(0, MAX_VALUE) : value);
      if (younger.size < most) return;
      forgotten ||= elder.size > 0;
      elder = younger;
      younger = numberMap("");
    },
    drop(key) {
      if (!younger.delete(key) && elder.size > 0) elder.delete(key);
    },
    hasForgotten: () => forgotten,
  };
}
