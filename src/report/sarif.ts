import { forJson } from "./escape/json.ts";
import { outline } from "./outline.ts";
import type { Reporter } from "./reporter.ts";
import { notifications } from "./sarif/notifications.ts";
import { resultOf } from "./sarif/results.ts";
import { ruleOf } from "./sarif/rules.ts";
import { speechOf } from "./speech-of.ts";
import { isCrash } from "./tables/sides.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** For code scanning dashboards: findings as results, what could not be judged as notifications, so that it cannot pass for a clean run. */
export const sarif: Reporter = {
  id: "sarif",
  mediaType: "application/sarif+json",
  render(report, { lang }) {
    const speech = speechOf(report, lang);
    const plan = outline(report);
    const { findings } = report.diagnosis;
    const causes = [...new Set(findings.map(({ cause }) => cause))].sort();
    const log = {
      $schema: SCHEMA,
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: {
              name: report.tool.name,
              version: report.tool.version,
              semanticVersion: report.tool.version,
              language: lang,
              rules: causes.map((cause) => ruleOf(cause, findings, speech)),
            },
          },
          language: lang,
          automationDetails: { id: `mxray/${report.command}/` },
          invocations: [
            {
              executionSuccessful: !report.partial && !report.observations.some(isCrash),
              startTimeUtc: report.started,
              endTimeUtc: report.ended,
              toolExecutionNotifications: notifications(plan, speech),
            },
          ],
          results: findings.map((finding) => resultOf(finding, { plan, speech, rule: causes.indexOf(finding.cause) })),
          columnKind: "utf16CodeUnits",
          properties: { verdict: report.verdict },
        },
      ],
    };
    return `${forJson(JSON.stringify(log, null, 2))}\n`;
  },
};
