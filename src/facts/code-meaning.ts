import { ENHANCED_CODES } from "../knowledge/enhanced-codes.ts";
import { REPLY_CODES } from "../knowledge/reply-codes.ts";
import { VENDOR_CODES } from "../knowledge/vendor-codes.ts";
import type { Meaning } from "../model/meaning.ts";
import type { Stage } from "../model/transcript.ts";

/** Codes about a mailbox, an address, or the form of the message. */
const TELLING = /^(?:1\.[123468]|2\.[23]|3\.4|4\.6|6\.\d|7\.2\d)$/;
const OF_COMMANDS: ReadonlySet<number> = new Set([500, 502, 503, 504, 534, 535]);
/** A vendor's codes that mean something else, or anything, under a temporary class. */
const OF_PERMANENT = /^7\.[5-9]\d\d$/;

/**
 * What a code says that is believed above "rejected": one about a mailbox, an address or the message's form. Those about
 * routing, security and the mail system are used for anything: null for them. `enhanced` is "7.1".
 */
export function tellingMeaning(enhanced: string | null): Meaning | null {
  if (enhanced === null) return null;
  return TELLING.test(enhanced) ? (ENHANCED_CODES[enhanced]?.meaning ?? null) : null;
}

/** What a code says that only a command or a login is answered with; null for the others, which are used for anything. */
export function commandMeaning(code: number | null): Meaning | null {
  return code !== null && OF_COMMANDS.has(code) ? (REPLY_CODES[code]?.meaning ?? null) : null;
}

/** What a vendor's own code says, for those no registry knows; null for the others. */
export function vendorMeaning(code: number | null, enhanced: string | null): Meaning | null {
  if (enhanced === null || (code !== null && code < 500 && OF_PERMANENT.test(enhanced))) return null;
  return VENDOR_CODES[enhanced] ?? null;
}

/** What the codes say where the words say nothing: the enhanced one, else the three digits and the command answered. */
export function codeMeaning(code: number | null, enhanced: string | null, stage: Stage | null | undefined): Meaning {
  // Said to a login or to STARTTLS, and to nothing else. RFC 4954 §6, RFC 3207 §4
  if (code === 454 && enhanced === "7.0") return stage === "STARTTLS" ? "tls-failed" : "server-error";
  const listed = enhanced === null ? undefined : ENHANCED_CODES[enhanced]?.meaning;
  return listed !== undefined && listed !== "unspecified" ? listed : replyCodeMeaning(code, stage);
}

function replyCodeMeaning(code: number | null, stage: Stage | null | undefined): Meaning {
  if (code === null) return "unspecified";
  if (stage === "greeting" && code >= 550) return "ip-blocked";
  if (stage === "RCPT" && (code === 550 || code === 553)) return "recipient-unknown";
  if (stage === "MAIL" && (code === 553 || code === 550)) return "sender-invalid";
  // A fault of the server: the password was not looked at. RFC 4954 §6
  if (stage === "AUTH" && code === 454) return "server-error";
  if (stage === "AUTH" && code >= 400) return "auth-failed";
  if (code >= 200 && code < 400) return "not-a-failure";
  return REPLY_CODES[code]?.meaning ?? "unspecified";
}
