import { spawnSync } from "node:child_process";

/** Whether there is a validator here; Debian has it in libxml2-utils. */
export const HAS_XMLLINT = spawnSync("xmllint", ["--version"]).status === 0;

/** What is wrong with a JUnit report by the usual schema; empty: nothing. */
export function junitFlaws(xml: string): string {
  const asked = ["--noout", "--schema", "test/report/junit.xsd", "-"];
  const { status, stderr } = spawnSync("xmllint", asked, { input: xml, encoding: "utf8" });
  return status === 0 ? "" : stderr;
}
