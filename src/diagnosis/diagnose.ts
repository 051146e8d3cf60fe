import type { Cause } from "../model/cause.ts";
import type { Diagnosis } from "../model/diagnosis.ts";
import type { Observations } from "../model/observation.ts";
import { judge } from "./judge.ts";

/** Says what is wrong, given what was seen. Pure: the same observations, in any order, give the same diagnosis. */
export function diagnose(seen: Observations, catalogue: readonly Cause[]): Diagnosis {
  return judge(seen, catalogue).diagnosis;
}
