import type { NonEmpty, RemoteText } from "./scalars.ts";

/** class.subject.detail. RFC 3463 §2; registry: RFC 5248 and IANA. */
export type EnhancedCode = `${2 | 4 | 5}.${number}.${number}`;

/** One complete, possibly multi-line SMTP reply. RFC 5321 §4.2.1 */
export interface Reply {
  /** The three digits of the last line: 200–599. */
  readonly code: number;
  /** The one that follows the code on the first line that has any; null when the server sends none. RFC 2034 §4 */
  readonly enhanced: EnhancedCode | null;
  /** Verbatim, CRLF removed, codes kept: the report must be able to show what was really said. */
  readonly lines: NonEmpty<RemoteText>;
}

/** The words of a refusal wherever they came from: what people paste often lacks the code, the enhanced code, or both. */
export interface Wording {
  readonly code: number | null;
  readonly enhanced: EnhancedCode | null;
  readonly lines: NonEmpty<RemoteText>;
}
