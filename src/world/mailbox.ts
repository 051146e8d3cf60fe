import type { FolderUse } from "../model/observations/arrival.ts";
import type { Outcome } from "../model/outcome.ts";

/** A mailbox one may look into; nothing in it is changed. */
export interface Mailbox {
  /** "user@host". */
  readonly name: string;
  /** Looks once through the folders for the message with that Message-ID. */
  search(messageId: string, signal: AbortSignal): Promise<Outcome<MailboxSearch>>;
  close(): void;
}
/** What one look through the folders came to. */
export interface MailboxSearch {
  /** The folders looked through. */
  readonly folders: readonly string[];
  /** How many folders were not: there are too many of them, or the server keeps them shut. */
  readonly unread: number;
  readonly found: FoundMessage | null;
}
/** The message that was looked for, and where it lay. */
export interface FoundMessage {
  readonly folder: string;
  readonly use: FolderUse;
  /** The header section as it stands there. */
  readonly head: Uint8Array;
}
