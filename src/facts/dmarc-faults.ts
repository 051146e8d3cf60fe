import type { DmarcAnswer } from "../model/observations/dmarc.ts";

/** What each tag may say. RFC 9989 §4.7 */
const ALLOWED: Readonly<Record<string, RegExp>> = {
  p: /^(?:none|quarantine|reject)$/i,
  sp: /^(?:none|quarantine|reject)$/i,
  np: /^(?:none|quarantine|reject)$/i,
  adkim: /^[rs]$/i,
  aspf: /^[rs]$/i,
  psd: /^[ynu]$/i,
  t: /^[yn]$/i,
  rua: /^[a-z][a-z0-9+.-]*:[^\s,]+(?:\s*,\s*[a-z][a-z0-9+.-]*:[^\s,]+)*$/i,
  ruf: /^[a-z][a-z0-9+.-]*:[^\s,]+(?:\s*,\s*[a-z][a-z0-9+.-]*:[^\s,]+)*$/i,
};

/**
 * The parts of a DMARC record that receivers cannot use, as they stand there: a tag with a value it may not have, a part that is
 * no tag, and `p` when it is not there. Unknown tags are allowed. RFC 9989 §4.7
 */
export function dmarcFaults({ record, tags }: DmarcAnswer): readonly string[] {
  if (record === null) return [];
  const wrong = Object.entries(ALLOWED).flatMap(([tag, allowed]) => {
    const value = tags[tag];
    return value === undefined || allowed.test(value) ? [] : [`${tag}=${value}`];
  });
  const strays = record
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "" && !/^[A-Za-z]+\s*=/.test(part));
  return [...(tags["p"] === undefined ? ["p="] : []), ...wrong, ...strays];
}
