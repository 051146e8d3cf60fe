/** Takes a stream of bytes, in pieces cut anywhere. */
export interface LineCutter {
  push(piece: Uint8Array): void;
  /** The stream is over: what is left without a line end is a line, too. */
  end(): void;
}

/** Where a line stands in the bytes: without its end. The bytes are only lent. */
type TakeLine = (bytes: Buffer, start: number, end: number) => void;

/** A line that grows past this is cut: nothing that a mail server logs is as long. */
const MAX_HELD = 1024 * 1024;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** Cuts bytes into lines without copying them, but for the one line that two pieces share. */
export function lineCutter(take: TakeLine): LineCutter {
  let held: Buffer = Buffer.alloc(0);
  function line(bytes: Buffer, start: number, end: number): void {
    take(bytes, start, end > start && bytes[end - 1] === RETURN ? end - 1 : end);
  }
  return {
    push(piece) {
      const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
      let end = bytes.indexOf(NEWLINE);
      if (end === -1) {
        held = Buffer.concat([held, bytes]).subarray(0, MAX_HELD);
        return;
      }
      let start = 0;
      if (held.length > 0) {
        const whole = Buffer.concat([held, bytes.subarray(0, end)]);
        line(whole, 0, whole.length);
        start = end + 1;
        end = bytes.indexOf(NEWLINE, start);
      }
      for (; end !== -1; end = bytes.indexOf(NEWLINE, start)) {
        line(bytes, start, end);
        start = end + 1;
      }
      held = Buffer.from(bytes.subarray(start, start + MAX_HELD));
    },
    end() {
      if (held.length > 0) line(held, 0, held.length);
      held = Buffer.alloc(0);
    },
  };
}
