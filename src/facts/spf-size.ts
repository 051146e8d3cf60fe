import type { SpfAnswer } from "../model/observations/spf.ts";

/** How large the answer is that brings an SPF record. RFC 7208 §3.4 */
export interface SpfSize {
  /** Octets of the whole DNS message. */
  readonly bytes: number;
  /** Octets of the SPF record in it. */
  readonly length: number;
  /** Too large for plain UDP by the SPF record alone, or too large for one unfragmented packet with all that stands beside it. */
  readonly isLarge: boolean;
}

/** RFC 1035 §4.2.1 */
const PLAIN_UDP = 512;
/** What an IPv6 path of the least MTU carries in one packet. RFC 6891 §6.2.3 */
const ONE_PACKET = 1232;
const HEADER = 12;
/** Type, class. RFC 1035 §4.1.2 */
const QUESTION = 4;
/** A pointer to the name, type, class, TTL, length. RFC 1035 §4.1.3, §4.1.4 */
const RECORD = 12;
const MAX_STRING = 255;

/** Works out the size of the answer that the domain's TXT records make; null when there is no record. */
export function spfSize({ domain, record, trace }: SpfAnswer): SpfSize | null {
  const asked = trace.find(({ name, type }) => type === "TXT" && name === domain);
  if (record === null || asked === undefined) return null;
  const frame = HEADER + domain.length + 2 + QUESTION;
  const bytes = asked.answers.reduce((sum, text) => sum + sizeOf(text), frame);
  const alone = frame + sizeOf(record);
  return { bytes, length: Buffer.byteLength(record), isLarge: alone > PLAIN_UDP || bytes > ONE_PACKET };
}

/** Each string of at most 255 octets has an octet for its length. RFC 1035 §3.3 */
function sizeOf(text: string): number {
  const length = Buffer.byteLength(text);
  return RECORD + length + Math.max(1, Math.ceil(length / MAX_STRING));
}
