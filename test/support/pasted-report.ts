import { CAUSES } from "../../src/causes/index.ts";
import { makeReport } from "../../src/investigate/make-report.ts";
import type { Finding } from "../../src/model/diagnosis.ts";
import { idOf } from "../../src/model/observation.ts";
import { seen } from "../../src/model/outcome.ts";
import type { Report } from "../../src/model/report.ts";
import type { Instant } from "../../src/model/scalars.ts";
import { readPasted } from "../../src/quoted/read-pasted.ts";
import { makeTarget } from "../../src/runner/make-target.ts";

const AT = "2025-03-01T04:05:06.789Z" as Instant;

/** The report on one reply that somebody pasted. */
export function pastedReport(text: string): Report {
  const about = { source: "text" };
  const outcome = seen(readPasted(text));
  const quotation = { id: idOf("quoted", about), kind: "quoted", about, at: AT, ms: 0, outcome } as const;
  const target = makeTarget({ command: "explain", domain: null, helo: "" });
  return makeReport({ target, version: "0", started: AT, ended: AT, partial: false }, [quotation], CAUSES);
}

/** What one cause says of it; undefined where it says nothing. */
export function pastedFinding(text: string, cause: string): Finding | undefined {
  return pastedReport(text).diagnosis.findings.find((one) => one.cause === cause);
}

/** The ways out it names, in their order. */
export function pastedWays(text: string, cause: string): readonly string[] {
  return pastedFinding(text, cause)?.remedies.map(({ id }) => id) ?? [];
}
