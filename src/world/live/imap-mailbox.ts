import { rootCertificates } from "node:tls";
import { ImapFlow, type ListResponse } from "imapflow";
import type { FolderUse } from "../../model/observations/arrival.ts";
import { failed, type Outcome, seen } from "../../model/outcome.ts";
import type { FoundMessage, Mailbox, MailboxSearch } from "../mailbox.ts";

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
const MAX_FOLDERS = 50;
const MAX_BYTES = 1024 * 1024;
const FIRST: readonly FolderUse[] = ["inbox", "junk", "other", "trash"];
const USES: Readonly<Record<string, FolderUse>> = { "\\Inbox": "inbox", "\\Junk": "junk", "\\Trash": "trash" };

/** A real mailbox, opened at the first search and read only, so that no message is marked as seen. RFC 9051 §6.3.3 */
export function imapMailbox(access: ImapAccess): Mailbox {
  let opened: Promise<ImapFlow> | null = null;
  return {
    name: `${access.user}@${access.host}`,
    async search(messageId, signal) {
      opened ??= open(access);
      const client = await opened.catch((error: unknown) =>
        error instanceof Error ? error : new Error(String(error)),
      );
      if (client instanceof Error) return unreadable(client);
      const stop = () => client.close();
      signal.addEventListener("abort", stop, { once: true });
      try {
        return seen(await searchAll(client, messageId, access.folder));
      } catch (error) {
        return signal.aborted ? failed({ kind: "cancelled" }) : unreadable(error);
      } finally {
        signal.removeEventListener("abort", stop);
      }
    },
    close() {
      opened?.then((client) => client.close()).catch(() => {});
    },
  };
}

async function open({ host, port, secure, user, password, ca, serverName }: ImapAccess): Promise<ImapFlow> {
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
  await client.connect();
  return client;
}

/** On the machine itself nobody listens in. */
function isHere(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}

async function searchAll(client: ImapFlow, messageId: string, only: string | null): Promise<MailboxSearch> {
  const listed = (await client.list()).filter(
    ({ flags, path }) => !flags.has("\\Noselect") && (only === null || path === only),
  );
  // A folder that is not there has not been looked through.
  if (listed.length === 0) throw new Error(only === null ? "no folder to read" : `no folder ${only}`);
  const folders = listed.map((folder) => ({ path: folder.path, use: useOf(folder) }));
  const order = folders.sort((a, b) => FIRST.indexOf(a.use) - FIRST.indexOf(b.use)).slice(0, MAX_FOLDERS);
  for (const { path, use } of order) {
    const head = await headIn(client, path, messageId);
    if (head !== null) return { folders: order.map((one) => one.path), found: { folder: path, use, head } };
  }
  return { folders: order.map((one) => one.path), found: null };
}

function useOf({ path, specialUse }: ListResponse): FolderUse {
  return path.toUpperCase() === "INBOX" ? "inbox" : (USES[specialUse ?? ""] ?? "other");
}

async function headIn(client: ImapFlow, path: string, messageId: string): Promise<FoundMessage["head"] | null> {
  await client.mailboxOpen(path, { readOnly: true });
  const found = await client.search({ header: { "message-id": messageId } }, { uid: true });
  const uid = Array.isArray(found) ? found.at(-1) : undefined;
  if (uid === undefined) return null;
  const message = await client.fetchOne(String(uid), { uid: true, headers: true }, { uid: true });
  return message === false ? null : (message.headers ?? Buffer.alloc(0));
}

/** The library's error carries what the server said, and never the password. */
function unreadable(error: unknown): Outcome<never> {
  const said: unknown = error instanceof Error ? Reflect.get(error, "responseText") : null;
  const reason =
    typeof said === "string" && said !== "" ? said : error instanceof Error ? error.message : String(error);
  return failed({ kind: "mailbox-unreadable", reason: reason.slice(0, 200) });
}
