/** What a wait can be cut short by: an AbortSignal, or the far cheaper signal of an `ending`. */
export interface Endable {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: "abort", callback: () => void, options: { readonly once: true }): void;
  removeEventListener(type: "abort", callback: () => void): void;
}

/** What AbortController is, without the cost of one: a DNS question has two of them, and thousands are asked in a second. */
export interface Ending {
  readonly signal: Endable;
  abort(reason?: unknown): void;
}

/** Makes an ending that has not come. */
export function ending(): Ending {
  return new OwnEnding();
}

/** One object and, as a rule, one listener: a question needs two of these, and nothing should be made for it that is not used. */
class OwnEnding implements Endable, Ending {
  aborted = false;
  reason: unknown = undefined;
  readonly signal: Endable = this;
  #first: (() => void) | null = null;
  #others: Set<() => void> | null = null;

  addEventListener(_type: "abort", callback: () => void): void {
    if (this.#first === null) this.#first = callback;
    else if (this.#others === null) this.#others = new Set([callback]);
    else this.#others.add(callback);
  }

  removeEventListener(_type: "abort", callback: () => void): void {
    if (this.#first === callback) this.#first = null;
    else this.#others?.delete(callback);
  }

  get isWaitedFor(): boolean {
    return this.#first !== null || (this.#others !== null && this.#others.size > 0);
  }

  abort(reason?: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    const all = [this.#first, ...(this.#others ?? [])];
    this.#first = null;
    this.#others = null;
    for (const callback of all) callback?.();
  }
}

/** Listens to a signal of the outside while somebody listens to it: nothing is left there by whoever is done. */
class StandIn implements Endable {
  readonly #signal: AbortSignal;
  readonly #own = new OwnEnding();
  readonly #end = () => this.#own.abort(this.#signal.reason);

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  get aborted(): boolean {
    return this.#signal.aborted;
  }

  get reason(): unknown {
    return this.#signal.reason;
  }

  addEventListener(type: "abort", callback: () => void): void {
    if (!this.#own.isWaitedFor) this.#signal.addEventListener("abort", this.#end, { once: true });
    this.#own.addEventListener(type, callback);
  }

  removeEventListener(type: "abort", callback: () => void): void {
    this.#own.removeEventListener(type, callback);
    if (!this.#own.isWaitedFor) this.#signal.removeEventListener("abort", this.#end);
  }
}

/**
 * Gives each signal of the outside one cheap stand-in, however many wait on it: a hundred listeners on one AbortSignal are compared with
 * each other whenever one is added.
 */
export function standIns(): (signal: AbortSignal) => Endable {
  const known = new WeakMap<AbortSignal, Endable>();
  return (signal) => {
    const before = known.get(signal);
    if (before !== undefined) return before;
    const own = new StandIn(signal);
    known.set(signal, own);
    return own;
  };
}
