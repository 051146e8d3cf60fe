import type { Finding } from "../../model/diagnosis.ts";
import { evidenceKey } from "../../model/trouble.ts";
import type { Outline, Point } from "../outline.ts";
import { proofOf } from "../proof.ts";

/** A finding with the words of its proof, also where the outline names it only as a consequence of another. */
export function pointFor(finding: Finding, { answer, further, ours, seen }: Outline): Point {
  const told = [...(answer === null ? [] : [answer]), ...[...further, ...ours].flatMap(({ points }) => points)];
  const known = told.find((point) => point.finding === finding);
  if (known !== undefined) return known;
  const evidence = new Map([...finding.accountsFor, ...finding.evidence].map((one) => [evidenceKey(one), one]));
  return { finding, proofs: [...evidence.values()].map((one) => proofOf(one, seen)), consequences: [], open: [] };
}
