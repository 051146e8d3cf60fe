import type { Observations } from "../model/observation.ts";

/** Makes a view of the observations that is read once, however many causes ask for it. */
export function fact<T>(read: (seen: Observations) => T): (seen: Observations) => T {
  const memo = new WeakMap<Observations, { readonly value: T }>();
  return (seen) => {
    const known = memo.get(seen);
    if (known !== undefined) return known.value;
    const value = read(seen);
    memo.set(seen, { value });
    return value;
  };
}
