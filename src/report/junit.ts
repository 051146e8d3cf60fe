import { speak } from "../messages/speak.ts";
import type { Report } from "../model/report.ts";
import { forXml } from "./escape/xml.ts";
import { type Case, type Outcome, testCases } from "./junit/cases.ts";
import { outline } from "./outline.ts";
import type { Reporter } from "./reporter.ts";
import { dayOf, secondsBetween, timeOf } from "./tables/instant.ts";
import { targetName } from "./tables/sides.ts";

/** For CI systems: every cause that was asked is a test. What stops or hinders mail fails it, a risk is noted, what could not be judged is skipped. */
export const junit: Reporter = {
  id: "junit",
  mediaType: "application/xml",
  render(report, { lang }) {
    const cases = testCases(outline(report), speak(lang));
    const suite = `mxray ${report.command} ${targetName(report)}`;
    const sums = attributes({ ...counts(cases), time: seconds(report) });
    const started = `${dayOf(report.started)}T${timeOf(report.started)}`;
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites${attributes({ name: "mxray" })}${sums}>`,
      `  <testsuite${attributes({ name: suite })}${sums}${attributes({ timestamp: started })}>`,
      ...properties(report),
      ...cases.flatMap((one) => caseLines(one, `mxray.${report.command}`)),
      "  </testsuite>",
      "</testsuites>",
      "",
    ].join("\n");
  },
};

function counts(cases: readonly Case[]): Readonly<Record<string, string>> {
  const of = (is: Outcome["is"]) => String(cases.filter(({ outcome }) => outcome.is === is).length);
  return { tests: String(cases.length), failures: of("failure"), errors: of("error"), skipped: of("skipped") };
}

function seconds({ started, ended }: Report): string {
  return secondsBetween(started, ended).toFixed(3);
}

function properties({ tool, verdict, partial }: Report): readonly string[] {
  const known = { "mxray.version": tool.version, "mxray.verdict": verdict, "mxray.partial": String(partial) };
  const lines = Object.entries(known).map(([name, value]) => `      <property${attributes({ name, value })}/>`);
  return ["    <properties>", ...lines, "    </properties>"];
}

function caseLines({ name, outcome }: Case, classname: string): readonly string[] {
  const open = `    <testcase${attributes({ classname, name, time: "0" })}`;
  if (outcome.is === "passed") return [`${open}/>`];
  return [`${open}>`, outcomeElement(outcome), "    </testcase>"];
}

function outcomeElement(outcome: Exclude<Outcome, { readonly is: "passed" }>): string {
  switch (outcome.is) {
    case "noted":
      return `      <system-out>${lines(outcome.body)}</system-out>`;
    case "skipped":
      return `      <skipped${attributes({ message: outcome.message })}/>`;
    case "failure":
    case "error": {
      const said = attributes({ message: outcome.message, type: outcome.type });
      return `      <${outcome.is}${said}>${lines(outcome.body)}</${outcome.is}>`;
    }
  }
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${forXml(value)}"`)
    .join("");
}

function lines(body: readonly string[]): string {
  return body.map(forXml).join("\n");
}
