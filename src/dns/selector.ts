import type { DkimSelector } from "../model/observations/dkim.ts";

/** Labels a signature may name; underscores are against RFC 6376 §3.1 and yet in use. */
const LABELS = /^[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?)*$/;

/** Reads the selector of a DKIM key as it stands in `s=`; null when it is none. RFC 6376 §3.1 */
export function dkimSelector(text: string): DkimSelector | null {
  const selector = text.trim().toLowerCase();
  const fits = selector.length <= 190 && selector.split(".").every((label) => label.length <= 63);
  return fits && LABELS.test(selector) ? (selector as DkimSelector) : null;
}
