import type { Speech } from "../../messages/speak.ts";
import type { Point } from "../outline.ts";
import type { Proof } from "../proof.ts";
import { proofLines } from "../text/proof-lines.ts";

const PROOFS = 8;

/** A piece of evidence as lines of plain text, quotations moved in. Still to be escaped. */
export function plainProof(proof: Proof, speech: Speech): readonly string[] {
  return proofLines(proof, speech).map(({ text, indent = 0 }) => " ".repeat(indent) + text);
}

/** The evidence of a finding, the first few pieces of it: what is left out is counted. */
export function plainProofs({ proofs }: Point, speech: Speech): readonly string[] {
  const shown = proofs.slice(0, PROOFS).flatMap((proof) => plainProof(proof, speech));
  const left = proofs.length - PROOFS;
  return left > 0 ? [...shown, `… (+${left})`] : shown;
}
