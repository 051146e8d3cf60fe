import type { Finding } from "../model/diagnosis.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Observations } from "../model/observation.ts";
import { evidenceKey, troubles } from "../model/trouble.ts";

/** Every refusal and every broken connection that no finding accounts for. */
export function unexplained(seen: Observations, findings: readonly Finding[]): readonly Evidence[] {
  const accounted = new Set(findings.flatMap((finding) => finding.accountsFor.map(evidenceKey)));
  return troubles(seen).filter((trouble) => !accounted.has(evidenceKey(trouble)));
}
