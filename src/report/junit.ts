import { testCases } from "./junit/cases.ts";
import { suiteXml } from "./junit/suite.ts";
import { outline } from "./outline.ts";
import type { Reporter } from "./reporter.ts";
import { speechOf } from "./speech-of.ts";
import { dayOf, secondsBetween, timeOf } from "./tables/instant.ts";
import { targetName } from "./tables/sides.ts";

/** For CI systems: every cause that was asked is a test. What stops or hinders mail fails it, a risk is noted, what could not be judged is skipped. */
export const junit: Reporter = {
  id: "junit",
  mediaType: "application/xml",
  render(report, { lang }) {
    const { command, tool, verdict, partial, started, ended } = report;
    return suiteXml({
      name: `mxray ${command} ${targetName(report)}`,
      classname: `mxray.${command}`,
      started: `${dayOf(started)}T${timeOf(started)}`,
      seconds: secondsBetween(started, ended),
      properties: { "mxray.version": tool.version, "mxray.verdict": verdict, "mxray.partial": String(partial) },
      cases: testCases(outline(report), speechOf(report, lang)),
    });
  },
};
