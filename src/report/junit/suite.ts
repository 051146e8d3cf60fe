import { forXml } from "../escape/xml.ts";
import type { Case, Outcome } from "./cases.ts";

/** One run as CI systems know it. */
export interface Suite {
  readonly name: string;
  /** What the tests are grouped under. */
  readonly classname: string;
  /** UTC, without its zone: "2025-03-01T04:05:06". */
  readonly started: string;
  readonly seconds: number;
  readonly properties: Readonly<Record<string, string>>;
  readonly cases: readonly Case[];
}

/** Writes a run as the XML that JUnit's Ant task made common. */
export function suiteXml({ name, classname, started, seconds, properties, cases }: Suite): string {
  const { skipped, ...sums } = counts(cases);
  const time = seconds.toFixed(3);
  const known = Object.entries(properties).map(([key, value]) => attributes({ name: key, value }));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: "mxray", ...sums, time })}>`,
    `  <testsuite${attributes({ name, ...sums, skipped, time, timestamp: started })}>`,
    ...(known.length === 0
      ? []
      : ["    <properties>", ...known.map((one) => `      <property${one}/>`), "    </properties>"]),
    ...cases.flatMap((one) => caseLines(one, classname)),
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

function counts(cases: readonly Case[]) {
  const of = (is: Outcome["is"]) => String(cases.filter(({ outcome }) => outcome.is === is).length);
  return { tests: String(cases.length), failures: of("failure"), errors: of("error"), skipped: of("skipped") };
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
