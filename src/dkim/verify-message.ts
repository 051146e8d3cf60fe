import { dnsName } from "../dns/name.ts";
import { dkimSelector } from "../dns/selector.ts";
import type { EnvelopeSender, MessageSignature } from "../model/observations/message.ts";
import type { DnsName, Instant, RemoteText } from "../model/scalars.ts";
import type { Dns } from "../world/world.ts";

/** What a message says of itself, and what became of its signatures; how domains stand to each other is not asked here. */
export interface Verified {
  readonly author: DnsName | null;
  readonly envelope: Omit<EnvelopeSender, "alignment"> | null;
  readonly signatures: readonly Omit<MessageSignature, "alignment">[];
}

/** More signatures than any sender makes; each costs a question and an exponentiation. */
const MAX_SIGNATURES = 10;
const MAX_WORDS = 200;
const FIELD = /^dkim-signature[ \t]*:/i;
const RESULTS = ["pass", "fail", "policy", "neutral", "temperror", "permerror"] as const;

/** Verifies the DKIM signatures of a message with keys from our own resolver. RFC 6376 §6 */
export async function verifyMessage(
  message: Uint8Array,
  { dns, at }: { readonly dns: Dns; readonly at: Instant },
  signal: AbortSignal,
): Promise<Verified> {
  const { dkimVerify } = await import("mailauth/lib/dkim/verify.js");
  const { results, headerFrom, fromFields, envelopeFrom } = await dkimVerify(capped(message), {
    strict: true,
    curTime: at,
    resolver: (name, type) => keyAt(name, type, { dns, signal }),
  });
  const [author] = headerFrom;
  const isOne = fromFields === 1 && headerFrom.length === 1 && author !== undefined;
  return {
    author: isOne ? domainOf(author) : null,
    envelope: envelopeFrom === false ? null : envelopeOf(envelopeFrom),
    signatures: results.flatMap(({ signingDomain, selector, algo, status }) => {
      const domain = dnsName(signingDomain ?? "");
      const name = dkimSelector(selector ?? "");
      if (domain === null || name === null) return [];
      const result = RESULTS.find((one) => one === status.result) ?? "none";
      return [{ domain, selector: name, algorithm: words(algo), result, problem: words(status.comment) }];
    }),
  };
}

/** In the error codes of Node's resolver, which the verifier reads. */
async function keyAt(name: string, type: string, { dns, signal }: { readonly dns: Dns; readonly signal: AbortSignal }) {
  const asked = dnsName(name);
  if (asked === null || type !== "TXT") throw coded("ENOTFOUND");
  const answer = await dns.ask(asked, "TXT", signal);
  if (answer.state !== "seen") throw coded("ETIMEOUT");
  if (answer.value.records.length === 0) throw coded(answer.value.rcode === "NXDOMAIN" ? "ENOTFOUND" : "ENODATA");
  return answer.value.records.map((text) => [text]);
}

function coded(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** The message with no more signature fields than are verified; those left out were last. */
function capped(message: Uint8Array): Buffer {
  const bytes = Buffer.from(message);
  const blank = /\r?\n\r?\n/.exec(bytes.toString("latin1"));
  const end = blank === null ? bytes.length : blank.index;
  const fields = bytes
    .subarray(0, end)
    .toString("latin1")
    .split(/\n(?![ \t])/);
  let left = MAX_SIGNATURES;
  const kept = fields.filter((field) => {
    if (!FIELD.test(field)) return true;
    left -= 1;
    return left >= 0;
  });
  if (kept.length === fields.length) return bytes;
  return Buffer.concat([Buffer.from(kept.join("\n"), "latin1"), bytes.subarray(end)]);
}

function envelopeOf(text: string): Verified["envelope"] {
  const address = text.replace(/^<|>$/g, "");
  const domain = domainOf(address);
  return domain === null || !/^[!-?A-~]{1,64}@[!-~]+$/.test(address) ? null : { address, domain };
}

function domainOf(address: string): DnsName | null {
  return dnsName(address.slice(address.lastIndexOf("@") + 1));
}

function words(text: string | false | undefined): RemoteText | null {
  return text === undefined || text === false || text === "" ? null : (text.slice(0, MAX_WORDS) as RemoteText);
}
