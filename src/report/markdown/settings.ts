import { FORMAT_WORDS } from "../../messages/format-words.ts";
import { codeSpan, forMarkdown } from "../escape/markdown.ts";
import { clientSettings } from "../tables/client-settings.ts";
import { settingNotes, unfitText } from "../tables/settings-words.ts";
import type { Page } from "./page.ts";
import { table } from "./table.ts";

/** What to put into a mail program, best first, or why that is not known. */
export function settingsBlocks({ plan, speech }: Page): readonly string[] {
  const found = clientSettings(plan);
  if (found === null) return [];
  const words = FORMAT_WORDS[speech.lang];
  const head = [words.colServer, words.colPort, words.colTls, words.colLogin].map(forMarkdown);
  const rows = found.settings.map(({ host, port, encryption, login }) => [
    codeSpan(host),
    String(port),
    forMarkdown(speech.settings[encryption]),
    login.map(codeSpan).join(", "),
  ]);
  const notes = [...settingNotes(found, speech), ...found.unfit.map((place) => unfitText(place, speech))];
  return [...(rows.length === 0 ? [] : [table(head, rows)]), notes.map(forMarkdown).join("\n\n")];
}
