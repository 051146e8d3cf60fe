import type { RemoteText } from "../scalars.ts";

/** The mailbox a message was sent to, and what it is known by there. */
export interface ArrivalAbout {
  /** "user@host" of the IMAP login: the mailbox as the reader of it knows it. */
  readonly mailbox: string;
  /** RFC 5322 §3.6.4, with its angle brackets. */
  readonly messageId: string;
}
/** What was found of a message in its mailbox, or how long it was looked for in vain. */
export type ArrivalAnswer =
  | {
      readonly how: "arrived";
      /** From handing the message over to finding it. */
      readonly waitedMs: number;
      readonly folder: RemoteText;
      /** What the server says the folder is for. RFC 6154 §2 */
      readonly use: FolderUse;
      /** The way it took, from the first server to the last. */
      readonly hops: readonly Hop[];
      /** What the receiving side wrote of SPF, DKIM and DMARC. RFC 8601 §2.2 */
      readonly results: readonly MethodResult[];
    }
  | {
      readonly how: "not-there";
      readonly waitedMs: number;
      /** Those looked through. */
      readonly folders: readonly RemoteText[];
      /** How many more there are, where it may lie as well; none when left out. */
      readonly unread?: number;
    };
/** What a folder is for, whatever it is called. RFC 6154 §2 */
export type FolderUse = "inbox" | "junk" | "trash" | "other";

/** One line of trace information. RFC 5321 §4.4 */
export interface Hop {
  readonly by: RemoteText;
  /** Since the server before it, by their own clocks; null for the first, and where a time could not be read. */
  readonly tookMs: number | null;
}
/** One result that the receiving side wrote into the message. RFC 8601 §2.2 */
export interface MethodResult {
  /** Who judged. */
  readonly by: RemoteText;
  /** "spf", "dkim", "dmarc"… in lower case. */
  readonly method: RemoteText;
  readonly result: RemoteText;
}

export function arrivalSubject({ mailbox, messageId }: ArrivalAbout): string {
  return `${mailbox}/${messageId}`;
}
