import type { ImapFlow, ListResponse } from "imapflow";
import type { FolderUse } from "../../model/observations/arrival.ts";
import type { FoundMessage, MailboxSearch } from "../mailbox.ts";

/** Searches the folders of one mailbox, again and again. */
export interface ImapFolders {
  /** Looks through the folders that may have changed since they were looked through last; throws what the library throws. */
  search(client: ImapFlow, messageId: string): Promise<MailboxSearch>;
}

interface Folder {
  readonly path: string;
  readonly use: FolderUse;
  /** The number the next message in it will have; null where the server does not tell it with the list. RFC 5819 §2 */
  readonly next: number | null;
}

/** How many are opened for one search: to open each takes the server and the network a moment. */
const MAX_OPENED = 100;
const FIRST: readonly FolderUse[] = ["inbox", "junk", "other", "trash"];
const USES: Readonly<Record<string, FolderUse>> = { "\\Inbox": "inbox", "\\Junk": "junk", "\\Trash": "trash" };

/** Begins with folders nobody has looked into; `only` names one, null means all of them. */
export function imapFolders(only: string | null): ImapFolders {
  /** What came next in each folder when it was looked through. A message that comes is numbered, and so changes it. RFC 9051 §2.3.1.1 */
  const looked = new Map<string, number | null>();
  return {
    async search(client, messageId) {
      const all = await listed(client, only);
      const due = all.filter(({ path, next }) => next === null || looked.get(path) !== next);
      // Those where mail arrives first; among the others those that were never opened.
      due.sort((a, b) => rank(a) - rank(b) || Number(looked.has(a.path)) - Number(looked.has(b.path)));
      const unread = new Set(due.slice(MAX_OPENED).map(({ path }) => path));
      for (const { path, use, next } of due.slice(0, MAX_OPENED)) {
        const head = await headIn(client, path, messageId);
        if (head === "shut") unread.add(path);
        else looked.set(path, next);
        if (head !== null && head !== "shut") return { ...sofar(), found: { folder: path, use, head } };
      }
      return { ...sofar(), found: null };

      function sofar() {
        return { folders: all.map(({ path }) => path).filter((path) => !unread.has(path)), unread: unread.size };
      }
    },
  };
}

async function listed(client: ImapFlow, only: string | null): Promise<readonly Folder[]> {
  // Where the server would have to be asked for each folder, opening them at once costs no more.
  const telling = client.capabilities.has("LIST-STATUS") ? { statusQuery: { uidNext: true } } : {};
  const readable = (await client.list(telling)).filter(
    ({ flags, path }) => !flags.has("\\Noselect") && (only === null || path === only),
  );
  // A folder that is not there has not been looked through.
  if (readable.length === 0) throw new Error(only === null ? "no folder to read" : `no folder ${only}`);
  return readable.map((folder) => ({
    path: folder.path,
    use: useOf(folder),
    next: folder.status?.uidNext ?? null,
  }));
}

function rank({ use }: Folder): number {
  return FIRST.indexOf(use);
}

function useOf({ path, specialUse }: ListResponse): FolderUse {
  return path.toUpperCase() === "INBOX" ? "inbox" : (USES[specialUse ?? ""] ?? "other");
}

/** Null: it is not there. "shut": the server does not let us look. */
async function headIn(
  client: ImapFlow,
  path: string,
  messageId: string,
): Promise<FoundMessage["head"] | "shut" | null> {
  try {
    await client.mailboxOpen(path, { readOnly: true });
  } catch (error) {
    if (error instanceof Error && Reflect.get(error, "responseStatus") === "NO") return "shut";
    throw error;
  }
  const found = await client.search({ header: { "message-id": messageId } }, { uid: true });
  // False: the server would not search.
  if (!Array.isArray(found)) return "shut";
  const uid = found.at(-1);
  if (uid === undefined) return null;
  const message = await client.fetchOne(String(uid), { uid: true, headers: true }, { uid: true });
  return message === false ? null : (message.headers ?? Buffer.alloc(0));
}
