import type { About, Kind, Observations, Value } from "../model/observation.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Target } from "../model/target.ts";
import type { World } from "./world.ts";

/** A probe plans without touching anything, then looks at one thing at a time. */
export interface Probe<K extends Kind> {
  readonly kind: K;
  /** How much it bothers others; the runner rations by it. */
  readonly contact: "none" | "dns" | "dialogue";
  /** Kinds whose observations `plan` reads: it is called again whenever one of them came in. */
  readonly after: readonly Kind[];
  /** Pure, and monotone: with more seen it plans the same looks or more, so that the order of arrival never matters. */
  plan(target: Target, seen: Observations): readonly About<K>[];
  /** The only impure part. Throws nothing for what the world does; honours `signal`. */
  look(about: About<K>, world: World, signal: AbortSignal): Promise<Outcome<Value<K>>>;
}
/** A probe of whatever kind, as the runner keeps them. */
export type AnyProbe = { readonly [K in Kind]: Probe<K> }[Kind];

/** Holds a probe to what its kind is about and to what it can answer. */
export function defineProbe<K extends Kind>(probe: Probe<K>): Probe<K> {
  return probe;
}
