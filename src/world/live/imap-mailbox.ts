import { rootCertificates } from "node:tls";
import { ImapFlow } from "imapflow";
import { failed, type Outcome, seen } from "../../model/outcome.ts";
import type { Mailbox } from "../mailbox.ts";
import { imapFolders } from "./imap-folders.ts";

/** Where a mailbox is read, and as whom. */
export interface ImapAccess {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (RFC 8314 §3.2); else STARTTLS, without which no password is sent to another machine. */
  readonly secure: boolean;
  readonly user: string;
  readonly password: string;
  /** Only this folder; null: all of them. */
  readonly folder: string | null;
  /** Certificate authorities to trust besides the usual ones, PEM. */
  readonly ca?: readonly string[];
  /** The name the certificate is judged by, when it is not `host`. */
  readonly serverName?: string;
}

const WAIT_MS = 15_000;
const MAX_BYTES = 1024 * 1024;

/** One connection, from the moment it is begun: it can be closed before it stands. */
interface Session {
  readonly client: ImapFlow;
  readonly ready: Promise<void>;
}

/** A real mailbox, opened at the first search and read only, so that no message is marked as seen. RFC 9051 §6.3.3 */
export function imapMailbox(access: ImapAccess): Mailbox {
  const folders = imapFolders(access.folder);
  let session: Session | null = null;
  return {
    name: `${access.user}@${access.host}`,
    async search(messageId, signal) {
      if (signal.aborted) return failed({ kind: "cancelled" });
      const stop = () => session?.client.close();
      signal.addEventListener("abort", stop, { once: true });
      try {
        session ??= begin(access);
        await session.ready;
        return seen(await folders.search(session.client, messageId));
      } catch (error) {
        return signal.aborted ? failed({ kind: "cancelled" }) : unreadable(error, access);
      } finally {
        signal.removeEventListener("abort", stop);
      }
    },
    close() {
      session?.client.close();
    },
  };
}

function begin({ host, port, secure, user, password, ca, serverName }: ImapAccess): Session {
  const client = new ImapFlow({
    host,
    port,
    secure,
    ...(secure || isHere(host) ? {} : { doSTARTTLS: true }),
    auth: { user, pass: password },
    ...(serverName === undefined ? {} : { servername: serverName }),
    ...(ca === undefined ? {} : { tls: { ca: [...rootCertificates, ...ca] } }),
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: WAIT_MS,
    greetingTimeout: WAIT_MS,
    socketTimeout: WAIT_MS * 4,
    maxLineLength: MAX_BYTES,
    maxLiteralSize: MAX_BYTES,
    maxResponseSize: 2 * MAX_BYTES,
  });
  // An error between two searches is told by the next one.
  client.on("error", () => {});
  return { client, ready: client.connect() };
}

/** On the machine itself nobody listens in. */
function isHere(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}

/** The library's error carries what the server said, and a server may repeat what it was sent. */
function unreadable(error: unknown, { user, password }: ImapAccess): Outcome<never> {
  const said: unknown = error instanceof Error ? Reflect.get(error, "responseText") : null;
  const reason =
    typeof said === "string" && said !== "" ? said : error instanceof Error ? error.message : String(error);
  // As it is, as a quoted string, and as the two mechanisms write it. RFC 9051 §4.3, RFC 4616 §2
  const spelt = [password, password.replace(/["\\]/g, "\\$&"), base64(password), base64(`\0${user}\0${password}`)];
  const secrets = spelt.filter((secret) => secret !== "");
  const clean = secrets.reduce((text, secret) => text.replaceAll(secret, "***"), reason);
  return failed({ kind: "mailbox-unreadable", reason: clean.slice(0, 200) });
}

function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}
