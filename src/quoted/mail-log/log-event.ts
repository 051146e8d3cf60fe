/** What a line of a mail log tells, once the lines before it are remembered. */
export type LogEvent = LoggedMessage | LoggedFailure;

/** A message entered the queue. */
export interface LoggedMessage {
  readonly kind: "message";
  readonly at: string;
  readonly sender: string;
}
/** One delivery attempt failed, or one client was refused. */
export interface LoggedFailure {
  readonly kind: "failure";
  /** As the log writes it: syslog's form has no year and no zone. */
  readonly at: string;
  readonly queueId: string | null;
  readonly sender: string | null;
  readonly recipient: string | null;
  /** failed: given up. delayed: tried again later. rejected: the log's own server refused it. */
  readonly action: "failed" | "delayed" | "rejected";
  readonly server: string | null;
  /** What was said, with what the log's server wrote around it. */
  readonly text: string;
  /** The status beside the words. RFC 3463 */
  readonly status: string | null;
}

/** One line, its head taken off. */
export interface LogLine {
  readonly at: string;
  readonly program: string;
  readonly text: string;
}
