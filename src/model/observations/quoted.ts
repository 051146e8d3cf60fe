import type { Wording } from "../reply.ts";
import type { IpAddress, RemoteText } from "../scalars.ts";
import type { Stage } from "../transcript.ts";

/** Where in the text people gave us it stands: "line 1", "bounce.eml, recipient 2". */
export interface QuotedAbout {
  readonly source: string;
}
/** What a server said to somebody else, and what the text around it tells. Every field but the words may be missing. */
export interface QuotedAnswer {
  readonly wording: Wording;
  readonly stage?: Stage;
  /** The server that spoke, as named in the text. */
  readonly server?: RemoteText;
  readonly port?: number;
  readonly from?: RemoteText;
  readonly to?: RemoteText;
  readonly subject?: RemoteText;
  /** The mail client's account name. */
  readonly account?: RemoteText;
  /** The address the server saw, when the text tells it outside the reply. */
  readonly clientIp?: IpAddress;
  /** The mail client's own error number, e.g. "0x800CCC79". */
  readonly clientError?: string;
  /** A mail program showed it: what spoke is its own outgoing server. */
  readonly program?: true;
  /** It is a warning: whoever wrote it still holds the message, and tries again. RFC 3464 §2.3.3 */
  readonly delayed?: true;
  /** The mail it stands in reports no failure, whatever its words are: they may be about another. RFC 3834, RFC 5965, RFC 8098 */
  readonly noFailure?: true;
  /** Whether the client used TLS, as its sentence says. */
  readonly secure?: boolean;
}

export function quotedSubject(about: QuotedAbout): string {
  return about.source;
}
