/** One mail of a box is kept up to here: a notice stands at its beginning. */
const MAX_MAIL = 4 * 1024 * 1024;
const NEWLINE = 0x0a;
const FROM = Buffer.from("From ");
const DATED = /^From \S{1,320} +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} +\d{1,2} \d\d:\d\d/;

/** The mails of a box, each as it comes: a line "From " after an empty line begins the next. RFC 4155 */
export async function* mailsIn(stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const lines = rawLines();
  const box = opened();
  for await (const piece of stream) yield* box.taken(lines.taken(piece));
  yield* box.taken(lines.left());
  yield* box.left();
}

/** Puts lines together to mails: those that are whole, and at the end the last. */
function opened() {
  let mail: Uint8Array[] = [];
  let size = 0;
  let emptyBefore = true;
  function left(): readonly Uint8Array[] {
    const whole = size > 0 ? [Buffer.concat(mail)] : [];
    mail = [];
    size = 0;
    return whole;
  }
  function taken(lines: readonly Uint8Array[]): readonly Uint8Array[] {
    const whole: Uint8Array[] = [];
    for (const line of lines) {
      if (size > 0 && isFrom(line, emptyBefore)) whole.push(...left());
      emptyBefore = isEmpty(line);
      if (emptyBefore && size === 0) continue;
      size += line.length;
      if (size <= MAX_MAIL) mail.push(line);
    }
    return whole;
  }
  return { taken, left };
}

/** Lines with their ends, uninterpreted; a line longer than any mail comes in pieces. */
function rawLines() {
  let held: Uint8Array[] = [];
  let size = 0;
  function left(): readonly Uint8Array[] {
    const whole = size > 0 ? [Buffer.concat(held)] : [];
    held = [];
    size = 0;
    return whole;
  }
  function taken(piece: Uint8Array): readonly Uint8Array[] {
    const lines: Uint8Array[] = [];
    let start = 0;
    for (let end = piece.indexOf(NEWLINE); end !== -1; end = piece.indexOf(NEWLINE, start)) {
      const line = piece.subarray(start, end + 1);
      lines.push(held.length === 0 ? line : Buffer.concat([...held, line]));
      held = [];
      size = 0;
      start = end + 1;
    }
    if (start === piece.length) return lines;
    held.push(piece.subarray(start));
    size += piece.length - start;
    if (size >= MAX_MAIL) lines.push(...left());
    return lines;
  }
  return { taken, left };
}

/** Some boxes have no empty line before it: then only a line with its date is one. */
function isFrom(line: Uint8Array, emptyBefore: boolean): boolean {
  if (!FROM.equals(line.subarray(0, FROM.length))) return false;
  return emptyBefore || DATED.test(Buffer.from(line.subarray(0, 500)).toString("latin1"));
}

function isEmpty(line: Uint8Array): boolean {
  return line.length <= 2 && (line[0] === NEWLINE || (line[0] === 0x0d && (line.length === 1 || line[1] === NEWLINE)));
}
