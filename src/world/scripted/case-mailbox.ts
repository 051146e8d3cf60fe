import type { FolderUse } from "../../model/observations/arrival.ts";
import type { FoundMessage } from "../mailbox.ts";
import { type CaseSection, contentOf, syntaxError, wordsOf } from "./case-lines.ts";

/** What a mailbox will show to whoever looks for a message. */
export interface ScriptedMailbox {
  readonly name: string;
  readonly folders: readonly string[];
  /** How many more there are that are not looked through. */
  readonly unread: number;
  readonly found: FoundMessage | null;
  /** From then on it is there. */
  readonly afterMs: number;
  /** Why it cannot be read; null: it can. */
  readonly unreadable: string | null;
}

const USES: readonly FolderUse[] = ["inbox", "junk", "trash", "other"];

/** Reads a `mailbox` section of a case. */
export function readMailbox(section: CaseSection): ScriptedMailbox {
  const name = section.head.text;
  const [line, ...rest] = contentOf(section).filter((one) => one !== section.head);
  if (line === undefined) throw syntaxError(section.head, "what the mailbox shows");
  const head = Buffer.from(rest.map(({ text }) => `${text.replace(/^\|\s?/, "")}\r\n`).join(""));
  const nothing = { name, folders: [], unread: 0, found: null, afterMs: 0, unreadable: null };
  const [word, first = "", second = "", ...more] = wordsOf(line.text);
  if (word === "unreadable") return { ...nothing, unreadable: line.text.slice("unreadable ".length) };
  if (word === "nothing" && first === "in") {
    const [, unread = "0"] = /^unread (\d{1,6})$/.exec(rest[0]?.text ?? "") ?? [];
    return { ...nothing, folders: [second, ...more], unread: Number(unread) };
  }
  const use = USES.find((one) => one === second);
  if (word !== "found" || use === undefined)
    throw syntaxError(line, "found FOLDER USE, nothing in FOLDER, or unreadable");
  return { ...nothing, folders: [first], found: { folder: first, use, head }, afterMs: Number(more[1] ?? 0) };
}
