import type { Meaning } from "../model/meaning.ts";

/** One three-digit reply code: what it is called, what it points to when nothing else is said, whose side it is on. */
export interface ReplyCodeRow {
  readonly title: string;
  readonly meaning: Meaning;
  /** Whose doing it usually is. */
  readonly side: "sender" | "recipient" | "receiver" | "nobody";
  readonly retry: "no" | "yes";
}

function row(title: string, meaning: Meaning, side: ReplyCodeRow["side"], retry: ReplyCodeRow["retry"]): ReplyCodeRow {
  return { title, meaning, side, retry };
}

/** Every code a mail client or server meets. RFC 5321 §4.2.3, RFC 4954 §6, RFC 7504 §3, RFC 1846, RFC 2645, RFC 6152 */
export const REPLY_CODES: Readonly<Record<number, ReplyCodeRow>> = {
  211: row("System status, or system help reply", "not-a-failure", "nobody", "no"),
  214: row("Help message", "not-a-failure", "nobody", "no"),
  220: row("Service ready", "not-a-failure", "nobody", "no"),
  221: row("Service closing transmission channel", "not-a-failure", "nobody", "no"),
  235: row("Authentication succeeded", "not-a-failure", "nobody", "no"),
  250: row("Requested mail action okay, completed", "not-a-failure", "nobody", "no"),
  251: row("User not local; will forward", "not-a-failure", "nobody", "no"),
  252: row("Cannot VRFY user, but will accept message and attempt delivery", "not-a-failure", "nobody", "no"),
  334: row("Server challenge of an authentication exchange", "not-a-failure", "nobody", "no"),
  354: row("Start mail input", "not-a-failure", "nobody", "no"),
  421: row("Service not available, closing transmission channel", "server-unavailable", "receiver", "yes"),
  422: row("Mailbox over its storage limit", "mailbox-full", "recipient", "yes"),
  432: row("A password transition is needed", "auth-failed", "sender", "no"),
  441: row("No answer from the next host", "connect-failed", "receiver", "yes"),
  442: row("Connection dropped during transmission", "connection-dropped", "receiver", "yes"),
  450: row("Mailbox unavailable for now", "unspecified", "receiver", "yes"),
  451: row("Local error in processing", "server-error", "receiver", "yes"),
  452: row("Insufficient system storage", "server-full", "receiver", "yes"),
  454: row("Temporary authentication failure, or TLS not available", "tls-failed", "receiver", "yes"),
  455: row("Unable to accommodate parameters", "protocol-error", "sender", "yes"),
  458: row("Unable to queue messages for node", "server-error", "receiver", "yes"),
  459: row("Node not allowed", "relay-denied", "sender", "no"),
  500: row("Syntax error, command unrecognized", "protocol-error", "sender", "no"),
  501: row("Syntax error in parameters or arguments", "protocol-error", "sender", "no"),
  502: row("Command not implemented", "protocol-error", "sender", "no"),
  503: row("Bad sequence of commands", "protocol-error", "sender", "no"),
  504: row("Command parameter not implemented", "protocol-error", "sender", "no"),
  521: row("Host does not accept mail", "recipient-domain-no-mail", "receiver", "no"),
  523: row("Encryption needed", "tls-required", "sender", "no"),
  524: row("Password transition is needed", "auth-failed", "sender", "no"),
  525: row("User account disabled", "auth-failed", "sender", "no"),
  530: row("Authentication required", "auth-required", "sender", "no"),
  534: row("Authentication mechanism is too weak", "auth-failed", "sender", "no"),
  535: row("Authentication credentials invalid", "auth-failed", "sender", "no"),
  538: row("Encryption required for requested authentication mechanism", "tls-required", "sender", "no"),
  541: row("Rejected by the recipient", "policy-block", "recipient", "no"),
  550: row("Mailbox unavailable: not found, no access, or refused for policy", "unspecified", "receiver", "no"),
  551: row("User not local", "relay-denied", "receiver", "no"),
  552: row("Exceeded storage allocation", "mailbox-full", "recipient", "no"),
  553: row("Mailbox name not allowed", "unspecified", "sender", "no"),
  554: row("Transaction failed, or no SMTP service here", "unspecified", "receiver", "no"),
  555: row("Parameters not recognized or not implemented", "protocol-error", "sender", "no"),
  556: row("Domain does not accept mail", "recipient-domain-no-mail", "recipient", "no"),
  557: row("Too many duplicate messages", "rate-limited", "sender", "no"),
};
