/** Tells the time that stands in bytes, as it is written; null: it is none. */
export type StampOf = (bytes: Buffer, start: number, end: number) => string | null;

/** The BSD form, without a year, or the date that newer loggers write (RFC 3339 §5.6). */
export const STAMP =
  "[A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d|\\d{4}-\\d\\d-\\d\\dT[\\d:]{8}(?:[.,]\\d{1,9})?(?:Z|[+-]\\d\\d:?\\d\\d)?";
const WHOLE = new RegExp(`^(?:${STAMP})$`);

/** Begins with no time: many lines are written in one second, and its text is made once. */
export function stamps(): StampOf {
  let stamp = "";
  let isStamp = false;
  return (bytes, start, end) => {
    if (!isSame(stamp, bytes, start, end)) {
      stamp = bytes.toString("latin1", start, end);
      isStamp = WHOLE.test(stamp);
    }
    return isStamp ? stamp : null;
  };
}

function isSame(stamp: string, bytes: Buffer, start: number, end: number): boolean {
  if (stamp.length !== end - start) return false;
  // From the end: there the time changes first.
  for (let at = stamp.length - 1; at >= 0; at -= 1) if (bytes[start + at] !== stamp.charCodeAt(at)) return false;
  return true;
}
