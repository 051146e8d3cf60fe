import { forJson } from "./escape/json.ts";
import { outline } from "./outline.ts";
import type { Reporter } from "./reporter.ts";
import { clientSettings } from "./tables/client-settings.ts";
import { tlsMatrix } from "./tables/tls-matrix.ts";

/** The whole report, for programs and for keeping: `diagnose` and `render` read it back. What mail programs may be set to, and what is taken of TLS, is read off anew each time. */
export const json: Reporter = {
  id: "json",
  mediaType: "application/json",
  render(report) {
    const plan = outline(report);
    const [settings, matrix] = [clientSettings(plan), tlsMatrix(plan)];
    const { observations, ...rest } = report;
    const whole = {
      ...rest,
      ...(settings === null ? {} : { clientSettings: settings }),
      ...(matrix === null ? {} : { tls: matrix }),
      observations,
    };
    return `${forJson(JSON.stringify(whole, null, 2))}\n`;
  },
};
