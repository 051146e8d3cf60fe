import { type About, idOf, type Kind, type Observation, type Observations } from "./observation.ts";
import type { ObservationId } from "./scalars.ts";

/** Gathers looks into a set that is the same whatever order they came in; of two with one id the first is kept. */
export function observations(list: Iterable<Observation>): Observations {
  const byId = new Map<ObservationId, Observation>();
  for (const one of list) if (!byId.has(one.id)) byId.set(one.id, one);
  const all = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const byKind = new Map<Kind, Observation[]>();
  for (const one of all) {
    const group = byKind.get(one.kind);
    if (group === undefined) byKind.set(one.kind, [one]);
    else group.push(one);
  }
  return {
    all,
    of<K extends Kind>(kind: K) {
      return (byKind.get(kind) ?? []) as unknown as readonly Observation<K>[];
    },
    get: (id) => byId.get(id),
    find<K extends Kind>(kind: K, about: About<K>) {
      return byId.get(idOf(kind, about)) as Observation<K> | undefined;
    },
  };
}
