/** One mail of a box is kept up to here: a notice stands at its beginning. */
const MAX_MAIL = 4 * 1024 * 1024;
const NEWLINE = 0x0a;
const FROM = Buffer.from("From ");
const DATED = /^From \S{1,320} +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} +\d{1,2} \d\d:\d\d/;

/** The mails of a box, each as it comes: a line "From " after an empty line begins the next. RFC 4155 */
export async function* mailsIn(stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let mail: Uint8Array[] = [];
  let size = 0;
  let emptyBefore = true;
  for await (const line of rawLines(stream)) {
    if (size > 0 && isFrom(line, emptyBefore)) {
      yield Buffer.concat(mail);
      mail = [];
      size = 0;
    }
    emptyBefore = isEmpty(line);
    if (emptyBefore && size === 0) continue;
    size += line.length;
    if (size <= MAX_MAIL) mail.push(line);
  }
  if (size > 0) yield Buffer.concat(mail);
}

/** Lines with their ends, uninterpreted; a line longer than any mail comes in pieces. */
async function* rawLines(stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    let start = 0;
    for (let end = piece.indexOf(NEWLINE); end !== -1; end = piece.indexOf(NEWLINE, start)) {
      yield Buffer.concat([...held, piece.subarray(start, end + 1)]);
      held = [];
      size = 0;
      start = end + 1;
    }
    if (start === piece.length) continue;
    held.push(piece.subarray(start));
    size += piece.length - start;
    if (size < MAX_MAIL) continue;
    yield Buffer.concat(held);
    held = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(held);
}

/** Some boxes have no empty line before it: then only a line with its date is one. */
function isFrom(line: Uint8Array, emptyBefore: boolean): boolean {
  if (!FROM.equals(line.subarray(0, FROM.length))) return false;
  return emptyBefore || DATED.test(Buffer.from(line.subarray(0, 500)).toString("latin1"));
}

function isEmpty(line: Uint8Array): boolean {
  return line.length <= 2 && line.every((byte) => byte === NEWLINE || byte === 0x0d);
}
