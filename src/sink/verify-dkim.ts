import { dkimVerify } from "mailauth/lib/dkim/verify.js";
import type { DkimVerdict } from "./mail.ts";

/** Looks up the texts of a name; null when there are none; throws when it cannot be known. */
export type KeyLookup = (name: string) => Promise<readonly string[] | null>;

const BEST_FIRST: readonly DkimVerdict[] = ["pass", "temperror", "fail", "permerror", "policy", "neutral", "none"];

/** Says what became of a message's DKIM signatures: one that holds is enough. RFC 6376 §6.1 */
export async function verifyDkim(raw: Buffer, lookUp: KeyLookup): Promise<DkimVerdict> {
  const { results } = await dkimVerify(raw, { resolver: (name, type) => resolve(name, type, lookUp) });
  const verdicts = results.map(({ status }): DkimVerdict => BEST_FIRST.find((one) => one === status?.result) ?? "none");
  return BEST_FIRST.find((one) => verdicts.includes(one)) ?? "none";
}

async function resolve(name: string, type: string, lookUp: KeyLookup): Promise<string[][]> {
  const texts = type === "TXT" ? await lookUp(name) : null;
  if (texts === null) throw Object.assign(new Error(`no ${type} at ${name}`), { code: "ENOTFOUND" });
  return texts.map((text) => [text]);
}
