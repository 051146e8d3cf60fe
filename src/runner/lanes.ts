/** Runs the tasks of one place one after the other, those of different places side by side. */
export type Lanes = <T>(place: string | null, task: () => Promise<T>) => Promise<T>;

/** Opens a set of lanes: a polite run keeps one connection at a time to one address and port. */
export function lanes(): Lanes {
  const last = new Map<string, Promise<unknown>>();
  return (place, task) => {
    if (place === null) return task();
    const mine = (last.get(place) ?? Promise.resolve()).then(task, task);
    last.set(place, mine);
    return mine;
  };
}
