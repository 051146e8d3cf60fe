import type { Verdict } from "../model/cause.ts";
import type { Look, Observations } from "../model/observation.ts";
import { isMainQuestion } from "../model/observations/smtp.ts";
import { isNonEmpty } from "../model/scalars.ts";
import { fact } from "./fact.ts";

/**
 * Leaves open what receivers might have stated, had the dialogue with one of them not failed on our side: what our own
 * look does not show is ruled out only when everybody who was asked could speak.
 */
export function heldOpen<P extends string>(seen: Observations, verdicts: readonly Verdict<P>[]): readonly Verdict<P>[] {
  const missing = untold(seen);
  if (!isNonEmpty(missing)) return verdicts;
  return verdicts.map((verdict) =>
    verdict.is === "absent" ? { is: "undetermined", subject: verdict.subject, missing } : verdict,
  );
}

const untold = fact((seen: Observations): readonly Look<"smtp">[] =>
  seen.of("smtp").flatMap(({ about, outcome }) => {
    return isMainQuestion(about) && outcome.state !== "seen" ? [{ kind: "smtp", about } as const] : [];
  }),
);
