import { clientSettings } from "../tables/client-settings.ts";
import { portsOutText } from "../tables/ports-out.ts";
import { settingNotes, unfitText } from "../tables/settings-words.ts";
import { code } from "./code.ts";
import { html } from "./markup.ts";
import { listed, type Page, type Part, section } from "./page.ts";
import { table } from "./table.ts";

/** What to put into a mail program, best first, or why that is not known. */
export function settingsPart({ plan, speech, words }: Page): Part | null {
  const found = clientSettings(plan);
  if (found === null) return null;
  const { settings } = speech;
  const head = [words.colServer, words.colPort, words.colTls, words.colLogin];
  const rows = found.settings.map(({ host, port, encryption, login }) => [
    code(host),
    port,
    settings[encryption],
    code(listed(login, speech)),
  ]);
  const notes = [...settingNotes(found, speech), ...found.unfit.map((place) => unfitText(place, speech))];
  return section("settings", settings.title, [
    ...(rows.length === 0 ? [] : [table(settings.title, head, rows)]),
    ...notes.map((note) => html`<p>${note}</p>`),
  ]);
}

/** Which ports lead out of this network, where not all of them do. */
export function portsPart({ plan, speech }: Page): Part | null {
  const lines = portsOutText(plan, speech).map((line) => html`<p>${line}</p>`);
  return section("ports", speech.settings.portsOut, lines);
}
