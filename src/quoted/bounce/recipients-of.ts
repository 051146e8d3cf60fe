import { same } from "./answers.ts";
import type { Block } from "./blocks.ts";
import type { MailParts } from "./mail-parts.ts";
import type { NoticeText } from "./notice-text.ts";

/** Every address in a header field. */
export const ADDRESSES = /[^\s<>"'()[\],;:]{1,64}@[^\s<>"'()[\],;:]{1,255}/g;
/** An address in a sentence of any language: the letters beside it may be of a script that needs no blanks. */
const MENTIONED = /[\w!#$%&*+/=?^{|}~.-]{1,64}@[A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\.[A-Za-z0-9-]{1,63}){1,8}/g;
/** Whom a notice names for other reasons: whoever wrote it, and whoever helps. */
const STAFF =
  /^(?:mailer-daemon|(?:host|post|web)master|abuse|support|help(?:desk)?|service|info|contact|no-?reply|do-?not-?reply|microsoftexchange.*)@/i;
const MAX_RECIPIENTS = 1000;
const MAX_MENTIONS = 100;

/**
 * The recipients by the surest sign there is: those the text has lines about, a header field, whom the text mentions and the returned
 * mail is addressed to, the mail that is returned, whom the text mentions at all.
 */
export function recipientsOf(mail: MailParts, notice: NoticeText, blocks: readonly Block[] = []): readonly string[] {
  const named = unique(blocks.map(({ recipient }) => recipient));
  if (named.length > 0) return named;
  const listed = unique(mail.header("x-failed-recipients").match(ADDRESSES) ?? []);
  if (listed.length > 0) return listed;
  const addressed = unique(addressedBy([...mail.originals, notice.returned.join("\n")]));
  const all = unique(mentionsIn(notice).filter((address) => !STAFF.test(address)));
  const mentioned = all.filter((address) => isOther(address, mail));
  const both = mentioned.filter((address) => addressed.some((one) => same(one, address)));
  // Some answer with the address that was written to: it stands in the notice's own head, too.
  return [...both, ...addressed, ...mentioned, ...all.filter((one) => !same(one, readerOf(mail)))].slice(0, 1);
}

/** The notice's own sender and reader are no recipients of what came back. */
export function isOther(address: string, mail: MailParts): boolean {
  if (/^(?:mailer-daemon|postmaster)@/i.test(address) && !mail.originals.some((text) => text.includes(address)))
    return false;
  const ends = `${mail.header("from")} ${mail.header("to")} ${mail.header("return-path")}`.match(ADDRESSES) ?? [];
  return !ends.some((end) => same(end, address)) || same(address, mail.header("x-failed-recipients"));
}

/** Who wrote the mail that came back, and now reads the notice. */
export function readerOf(mail: MailParts): string | null {
  return mail.header("to").match(ADDRESSES)?.[0] ?? null;
}

function addressedBy(originals: readonly string[]): readonly string[] {
  const to = originals.map((original) => /^[ \t]*(?:x-envelope-)?to:(.*(?:\n[ \t].*)*)/im.exec(original)?.[1] ?? "");
  return to.join("\n").match(ADDRESSES) ?? [];
}

function mentionsIn({ words }: NoticeText): readonly string[] {
  const told = words.filter(
    (line) => line.includes("@") && !/^\s*(?:subject|message-id|from|return-path)\s*:/i.test(line),
  );
  return told.flatMap((line) => line.match(MENTIONED) ?? []).slice(0, MAX_MENTIONS);
}

function unique(addresses: readonly string[]): readonly string[] {
  const first = new Map(addresses.map((address) => [address.toLowerCase(), address]));
  for (const address of addresses.toReversed()) first.set(address.toLowerCase(), address);
  return [...first.values()].slice(0, MAX_RECIPIENTS);
}
