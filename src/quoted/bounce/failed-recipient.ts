import type { QuotedAnswer } from "../../model/observations/quoted.ts";
import type { EnhancedCode, Wording } from "../../model/reply.ts";
import type { NonEmpty, RemoteText } from "../../model/scalars.ts";

/** What a bounce tells of one recipient that was not reached. */
export interface FailedRecipient {
  readonly recipient: RemoteText | null;
  readonly action: Action;
  /** The report's own status. RFC 3464 §2.3.4 */
  readonly status: EnhancedCode | null;
  readonly remoteServer: RemoteText | null;
  readonly reportingServer: RemoteText | null;
  /** What was said, the fullest account first: the report's field, the text's quotation, the text itself. */
  readonly answers: NonEmpty<QuotedAnswer>;
}
/** RFC 3464 §2.3.3; what a mail without such a field tells is that delivery failed. */
export type Action = "failed" | "delayed";

/** What a mail that came back says: whom it did not reach, or that it is no complaint. */
export type Bounce = { readonly kind: "failure"; readonly failed: NonEmpty<FailedRecipient> } | NoFailure;
/** A mail that reports no failure. */
export interface NoFailure {
  readonly kind: "none";
  readonly why: NotAFailure;
  readonly recipient: RemoteText | null;
  /** What the receiving server said when it took the mail, where a report tells it. */
  readonly wording?: Wording;
  /** Its subject and how it begins. */
  readonly words: NonEmpty<RemoteText>;
}
/**
 * delivered: a report of success. auto-reply: RFC 3834. challenge: the mail waits until its sender shows that he is a person. receipt: it
 * was read, or thrown away unread, RFC 8098. feedback: RFC 5965. other: no report at all.
 */
export type NotAFailure = "delivered" | "auto-reply" | "challenge" | "receipt" | "feedback" | "other";
