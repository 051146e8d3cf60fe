import { forJson } from "./escape/json.ts";
import { outline } from "./outline.ts";
import type { Reporter } from "./reporter.ts";
import { clientSettings } from "./tables/client-settings.ts";

/** The whole report, for programs and for keeping: `diagnose` and `render` read it back. What mail programs may be set to is read off anew each time. */
export const json: Reporter = {
  id: "json",
  mediaType: "application/json",
  render(report) {
    const settings = clientSettings(outline(report));
    const { observations, ...rest } = report;
    const whole = settings === null ? report : { ...rest, clientSettings: settings, observations };
    return `${forJson(JSON.stringify(whole, null, 2))}\n`;
  },
};
