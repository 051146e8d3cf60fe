import type { Finding } from "../model/diagnosis.ts";

const SEVERITY = { blocks: 0, hinders: 1, risks: 2 } as const;
const CONFIDENCE = { proven: 0, likely: 1, possible: 2 } as const;

/** Orders findings: what accounts for a refusal first, roots first, then what stops most, what is surest, what most looks agree on. Total: no two findings tie. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    Number(answersWhy(b)) - Number(answersWhy(a)) ||
    Number(a.because !== null) - Number(b.because !== null) ||
    SEVERITY[a.severity] - SEVERITY[b.severity] ||
    CONFIDENCE[a.confidence] - CONFIDENCE[b.confidence] ||
    b.evidence.length - a.evidence.length ||
    compareText(a.cause, b.cause) ||
    compareText(a.subject, b.subject)
  );
}

/**
 * Whether a finding says why mail was turned away: it accounts for a reply, or for a broken connection that stops mail.
 * A backup that is down breaks a connection, too, but no mail waits for it.
 */
function answersWhy({ accountsFor, severity }: Finding): boolean {
  return accountsFor.some(({ step }) => step !== undefined || severity === "blocks");
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
