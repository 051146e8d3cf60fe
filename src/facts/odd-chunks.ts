const BLANK = 32;
const NUMBER_SIGN = 35;
const STOP = 46;
const SLASH = 47;
const COLON = 58;
const AT = 64;
/** An address of four numbers has so many stops. */
const STOPS = 3;

/** What a mark or a digit can tell of the chunk that it stands in. */
const ODD = 1;
const NAMING = 2;

/** The chunks that are more than a word with a stop behind: they hold a digit, "@", "#", or a stop with something after it. */
export function oddChunks(text: string): string {
  return chunksThatAre(ODD, text);
}

/** Those of them that can hold an address, a mailbox, a link or the name of a host: codes and ids, which most are, hold none. */
export function namingChunks(text: string): string {
  return chunksThatAre(ODD | NAMING, text);
}

/** With one blank between them. */
function chunksThatAre(wanted: number, text: string): string {
  let found = "";
  let start = 0;
  let told = 0;
  const { length } = text;
  for (let at = 0; at <= length; at++) {
    const code = at === length ? BLANK : text.charCodeAt(at);
    if (code <= BLANK) {
      if ((told & wanted) === wanted) found += `${found === "" ? "" : " "}${text.slice(start, at)}`;
      start = at + 1;
      told = 0;
    } else if (code <= AT && told !== (ODD | NAMING)) told |= toldAt(text, at, start);
  }
  return found;
}

function toldAt(text: string, at: number, start: number): number {
  const code = text.charCodeAt(at);
  if (code === AT) return ODD | NAMING;
  if (isDigit(code) || code === NUMBER_SIGN) return ODD;
  if (code !== STOP && code !== COLON && code !== SLASH) return 0;
  const next = text.charCodeAt(at + 1);
  if (!(next > BLANK)) return 0;
  const isNaming = code === COLON || (code === STOP && (!isDigit(next) || stopsIn(text, start, at) === STOPS));
  return (text.charCodeAt(at + 2) > BLANK ? ODD : 0) | (isNaming ? NAMING : 0);
}

/** How many there are up to this one. */
function stopsIn(text: string, start: number, last: number): number {
  let stops = 0;
  for (let at = start; at <= last; at++) if (text.charCodeAt(at) === STOP) stops++;
  return stops;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
