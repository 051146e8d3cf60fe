import type { RemoteText } from "../scalars.ts";

/** Whose messages are counted: the sender of the envelope, as a mail log names it, in lower case. */
export interface SendingAbout {
  readonly sender: string;
}
/** The hour in which that sender sent most, by a mail log. */
export interface SendingAnswer {
  /** The log's own words: "Mar  1 04", "2025-03-01T04". */
  readonly hour: RemoteText;
  readonly messages: number;
  /** How many an hour one sender should not exceed. */
  readonly limit: number;
  /** Counts were forgotten as more senders came than are remembered: there may have been more. */
  readonly cut: boolean;
}

export function sendingSubject({ sender }: SendingAbout): string {
  return sender;
}
