import type { FailedRecipient } from "./failed-recipient.ts";
import { bareNotice, forwardedNotice } from "./forwarded-notice.ts";
import { tellsOfFailure } from "./notice-kind.ts";
import { readNotice } from "./read-notice.ts";

/** A reply, not words about one. */
const REPLY = /^\s*["'(<[]{0,2}[2-5]\d\d[ -]/;
/** Postfix's line about one recipient. */
const ABOUT_ONE = /^\s*<[^<>\s@]{1,64}@[^<>\s]{1,255}>(?: \([^()]{1,400}\))?:\s/;
const MAX_LINES = 400;

/**
 * Reads a notice that was pasted without the mail it came in, from a window of Outlook or Gmail, with or without the fields above it: one
 * entry per recipient. Null where the text is a reply, or names nobody. Total.
 */
export function readPastedNotice(text: string): readonly FailedRecipient[] | null {
  const lines = text.split(/\r\n?|\n/, MAX_LINES).filter((line) => line.trim() !== "");
  const [first = ""] = lines;
  if (REPLY.test(first) || !text.includes("@")) return null;
  const isNotice = ABOUT_ONE.test(first) || (lines.length > 1 && lines.some(tellsOfFailure));
  if (!isNotice) return null;
  const bounce = readNotice(forwardedNotice(text) ?? bareNotice(text));
  if (bounce.kind === "none" || bounce.failed.every(({ recipient }) => recipient === null)) return null;
  return bounce.failed;
}
