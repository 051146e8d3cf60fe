import type { Speech } from "../../messages/speak.ts";
import type { Outline } from "../outline.ts";
import { clientSettings } from "../tables/client-settings.ts";
import { settingNotes, settingText, unfitText } from "../tables/settings-words.ts";
import type { Line } from "./paper.ts";

/** What to put into a mail program, best first, or why that is not known. */
export function settingsLines(plan: Outline, speech: Speech): readonly Line[] {
  const found = clientSettings(plan);
  if (found === null) return [];
  const settings = found.settings.map((setting, at): Line => {
    const margin = `  ${at + 1}.`;
    return { text: settingText(setting, speech), margin, indent: 5, style: "cyan" };
  });
  const notes = [...settingNotes(found, speech), ...found.unfit.map((place) => unfitText(place, speech))];
  return [...settings, ...notes.map((text): Line => ({ text, indent: 2 }))];
}
