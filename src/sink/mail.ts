import type { SpfResult } from "../model/observations/spf.ts";
import type { Instant } from "../model/scalars.ts";
import type { MailContent } from "./read-mail.ts";

/** One message that the test mail server took. */
export interface ReceivedMail {
  /** 1 for the first. */
  readonly n: number;
  readonly at: Instant;
  /** Envelope sender; null is the null sender. */
  readonly from: string | null;
  /** Envelope recipients. */
  readonly to: readonly string[];
  readonly helo: string;
  readonly client: string;
  /** TLS version; null in clear. */
  readonly tls: string | null;
  /** Who logged in; null when nobody did. */
  readonly user: string | null;
  readonly raw: Buffer;
  readonly content: MailContent;
  /** What became of its signatures; null when nobody wanted to know. */
  readonly dkim: DkimVerdict | null;
  /** What SPF says of the sender at that address; null when nobody wanted to know. */
  readonly spf: SpfResult | null;
}

/** The best result among a message's signatures, in the words of RFC 8601 §2.7.1. */
export type DkimVerdict = "pass" | "fail" | "neutral" | "policy" | "permerror" | "temperror" | "none";
