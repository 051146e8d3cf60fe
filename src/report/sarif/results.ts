import type { Speech } from "../../messages/speak.ts";
import type { Finding } from "../../model/diagnosis.ts";
import { forSarif } from "../escape/sarif.ts";
import { forTerminal } from "../escape/terminal.ts";
import type { Outline, Point } from "../outline.ts";
import { pointFor } from "../tables/every-point.ts";
import { plainProofs } from "../tables/plain-proof.ts";
import { isOurs, targetName } from "../tables/sides.ts";
import { spoken } from "../tables/spoken.ts";
import { LEVEL } from "./rules.ts";

export interface Around {
  readonly plan: Outline;
  readonly speech: Speech;
  /** Index of the finding's rule. */
  readonly rule: number;
}

/** A finding as a SARIF result. What is wrong at the tester's own place is a note, whatever it does to the run. */
export function resultOf(finding: Finding, { plan, speech, rule }: Around): object {
  const target = forTerminal(targetName(plan.report));
  const subject = forTerminal(finding.subject);
  return {
    ruleId: finding.cause,
    ruleIndex: rule,
    level: isOurs(finding) ? "note" : LEVEL[finding.severity],
    message: { text: forSarif(messageOf(pointFor(finding, plan), speech)) },
    locations: [
      {
        // Dashboards for source code show no result without a file: the target stands in for one.
        physicalLocation: { artifactLocation: { uri: forUri(target) }, region: { startLine: 1 } },
        logicalLocations: [{ name: subject, fullyQualifiedName: `${target}/${subject}`, kind: "resource" }],
      },
    ],
    partialFingerprints: { "mxrayFinding/v1": `${target}#${finding.cause}#${subject}` },
    properties: {
      confidence: finding.confidence,
      severity: finding.severity,
      owner: finding.owner,
      retry: finding.retry,
      because: finding.because,
    },
  };
}

function messageOf(point: Point, speech: Speech): string {
  const { report } = speech;
  const { title, what, why, fixes } = spoken(point.finding, speech);
  const proofs = plainProofs(point, speech);
  const ways = fixes.flatMap(({ text, literal }) => [`- ${text}`, ...(literal === null ? [] : [`  ${literal}`])]);
  return [
    title,
    [what, why].filter((one) => one !== "").join(speech.lang === "ja" ? "" : " "),
    ...(proofs.length === 0 ? [] : [`${report.proof}:`, ...proofs.map((line) => `  ${line}`)]),
    `${report.whose}: ${speech.owners[point.finding.owner]}`,
    `${report.fix}:`,
    ...ways,
  ].join("\n");
}

/** A relative reference that no scheme, host or path can be read into. RFC 3986 §2.3 */
function forUri(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const spelled = [...bytes].map((byte) => {
    const letter = String.fromCharCode(byte);
    return /[A-Za-z0-9._~-]/.test(letter) ? letter : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  });
  return `mxray/${spelled.join("")}`;
}
