/** Cuts a byte stream into lines; LF ends one, with or without CR before it. */
export interface LineBuffer {
  add(bytes: Uint8Array): void;
  next(): string | undefined;
  /** Forgets what has not been read. */
  clear(): void;
}

/** More than any command line may have; the rest of a longer one is cut into pieces. RFC 5321 §4.5.3.1.4 */
const MAX_LINE = 65_536;

/** A buffer for the lines a scripted server gets. */
export function lineBuffer(): LineBuffer {
  let pending = "";
  return { add, next, clear };

  function add(bytes: Uint8Array): void {
    pending += Buffer.from(bytes).toString("latin1");
  }
  function next(): string | undefined {
    const end = pending.indexOf("\n");
    if (end < 0 && pending.length < MAX_LINE) return undefined;
    const cut = end < 0 ? MAX_LINE : end;
    const line = pending.slice(0, cut).replace(/\r$/, "");
    pending = pending.slice(end < 0 ? cut : cut + 1);
    return line;
  }
  function clear(): void {
    pending = "";
  }
}
