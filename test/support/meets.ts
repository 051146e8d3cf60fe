import type { Finding } from "../../src/model/diagnosis.ts";
import type { Look } from "../../src/model/observation.ts";
import type { Report } from "../../src/model/report.ts";
import type { Expectation } from "../../src/world/scripted/case-expect.ts";

/** What a report does not meet of what its case expects, and then what was concluded instead; empty when it meets all. */
export function unmet(expected: readonly Expectation[], report: Report): readonly string[] {
  const problems = expected.flatMap((one) => {
    const problem = problemOf(one, report);
    return problem === null ? [] : [`${one.line.file}:${one.line.number}: ${one.line.text}: ${problem}`];
  });
  return problems.length === 0 ? [] : [...problems, ...summary(report)];
}

function problemOf(expected: Expectation, { diagnosis, verdict }: Report): string | null {
  const { findings, undetermined, ruledOut, notAsked, unexplained } = diagnosis;
  switch (expected.is) {
    case "present": {
      const found = findings.find((one) => about(one, expected));
      if (found === undefined) return "is not among the findings";
      return wrongConfidence(found, expected.confidence);
    }
    case "absent":
      return ruledOut.some((one) => about(one, expected)) ? null : "was not ruled out";
    case "undetermined": {
      const open = undetermined.filter((one) => about(one, expected));
      if (open.length === 0) return "is not undetermined";
      return expected.for === null
        ? null
        : wrongLooks(
            open.flatMap(({ missing }) => missing),
            expected.for,
          );
    }
    case "unproven": {
      const found = findings.filter(({ cause }) => cause === expected.cause);
      return wrongLooks(
        found.flatMap(({ missing = [] }) => missing),
        expected.for,
      );
    }
    case "first": {
      const [first] = findings;
      if (first?.cause !== expected.cause) return `the first finding is ${first?.cause ?? "missing"}`;
      return wrongConfidence(first, expected.confidence);
    }
    case "never":
      return findings.some(({ cause }) => cause === expected.cause) ? "is among the findings" : null;
    case "not-asked":
      return notAsked.some((cause) => cause === expected.cause) ? null : "was asked";
    case "owner": {
      const owners = findings.filter(({ cause }) => cause === expected.cause).map(({ owner }) => owner);
      return owners.some((owner) => owner === expected.owner)
        ? null
        : `its owner is ${owners.join(", ") || "nobody's"}`;
    }
    case "because": {
      const roots = findings.filter(({ cause }) => cause === expected.cause).map(({ because }) => because?.cause);
      return roots.some((root) => root === expected.root) ? null : `its root is ${roots.join(", ") || "none"}`;
    }
    case "nothing-blocks": {
      const blocking = findings.filter(({ severity }) => severity === "blocks").map(({ cause }) => cause);
      return blocking.length === 0 ? null : `${blocking.join(", ")} blocks`;
    }
    case "unexplained":
      return unexplained.length === expected.count ? null : `unexplained are ${unexplained.length}`;
    case "verdict":
      return verdict === expected.verdict ? null : `the verdict is ${verdict}`;
  }
}

function about(one: { readonly cause: string; readonly subject: string }, expected: Aimed): boolean {
  return one.cause === expected.cause && (expected.subject === "*" || expected.subject === one.subject);
}

function wrongLooks(missing: readonly Look[], wanted: Look["kind"]): string | null {
  if (missing.some(({ kind }) => kind === wanted)) return null;
  return `the looks that would settle it are ${missing.map(({ kind }) => kind).join(", ") || "none"}`;
}

interface Aimed {
  readonly cause: string;
  readonly subject: string;
}

function wrongConfidence(found: Finding, wanted: string | null): string | null {
  return wanted === null || found.confidence === wanted ? null : `its confidence is ${found.confidence}`;
}

/** What was concluded instead, short enough to read in a failed test: causes ruled out by name only. */
function summary({ verdict, diagnosis }: Report): readonly string[] {
  const { findings, undetermined, ruledOut, unexplained } = diagnosis;
  return [
    `verdict ${verdict}`,
    ...findings.map(
      ({ cause, subject, confidence, because, accountsFor }) =>
        `present ${cause} ${subject} ${confidence}, accounts for ${accountsFor.length}${because === null ? "" : `, because ${because.cause}`}`,
    ),
    ...undetermined.map(({ cause, subject }) => `undetermined ${cause} ${subject}`),
    ...unexplained.map(({ observation, step }) => `unexplained ${observation} step ${step ?? "end"}`),
    `absent ${[...new Set<string>(ruledOut.map(({ cause }) => cause))].join(" ")}`,
  ];
}
