import type { Disguise } from "../../src/dev/anonymous.ts";
import { caseOfReport } from "../../src/dev/case-of-report.ts";
import type { Report } from "../../src/model/report.ts";
import type { Scenario } from "./scenario.ts";

/** The `.case` that plays in memory what the real servers of a scenario said; `filled` puts names in the place of "{domain}". */
export function twinOf(scenario: Scenario, report: Report, filled: (text: string) => string): string {
  const { world, first, found = [], never, missed } = scenario;
  const named = first === null || missed !== undefined ? null : first;
  const who = settled(scenario, filled);
  return caseOfReport(report, who, {
    prose: `${world.slice(0, 1).toUpperCase()}${world.slice(1)}.`,
    expect: [
      ...(named === null ? [] : [`first    ${named.cause}`]),
      ...(named?.subject === undefined ? [] : [`present  ${named.cause}  "${who.text(filled(named.subject))}"`]),
      ...(named?.owner === undefined ? [] : [`owner    ${named.cause}  ${named.owner}`]),
      ...found.filter((cause) => cause !== named?.cause).map((cause) => `present  ${cause}  *`),
      ...never.map((cause) => neverLine(cause, report)),
      ...(missed === undefined ? [] : [`# Not found: ${missed}.`]),
      ...(first === null ? ["nothing  blocks"] : []),
    ],
  });
}

/**
 * Everything in the testbed is documentation already; but which address a host has there depends on the scenarios before it, and
 * a queue names each message anew: what is recorded again is to read the same again.
 */
function settled({ hosts = {} }: Scenario, filled: (text: string) => string): Disguise {
  const places = new Map(
    Object.keys(hosts).flatMap((label, index) => [
      [filled(`{${label}}`), `198.51.100.${FIRST_HOST + index}`],
      [filled(`{${label}6}`), `2001:db8:2::${FIRST_HOST + index}`],
    ]),
  );
  const ip = (real: string) => places.get(real) ?? real;
  const text = (real: string) => real.replace(ADDRESS, ip).replace(QUEUE_ID, "$1 4F6B2C0D1E");
  return { name: (real) => text(real.toLowerCase()), ip, text };
}

const FIRST_HOST = 10;
const ADDRESS = /(?<![\w.:])(?:(?:\d{1,3}\.){3}\d{1,3}|2001:db8:2::\d+)(?![\w:])/g;
const QUEUE_ID = /\b(queued as) \w+/g;

/** As a mere consequence of another it accuses nobody. */
function neverLine(cause: string, { diagnosis }: Report): string {
  const root = diagnosis.findings.find((one) => one.cause === cause)?.because;
  return root == null ? `never    ${cause}` : `because  ${cause}  ${root.cause}`;
}
