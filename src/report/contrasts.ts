import { familyOf } from "../dns/address.ts";
import type { Observation, Observations } from "../model/observation.ts";
import { isMainQuestion } from "../model/observations/smtp.ts";
import { decisive, type Experiment, isRefusal, isSame } from "./experiment.ts";
import { placeOf } from "./proof.ts";

/**
 * What a run compares without being asked to, where one side of the comparison is refused: the same server from each address we
 * were told to use, always; and over both address families, where the other one is answered otherwise.
 */
export function contrastsIn(seen: Observations): readonly Experiment[] {
  const asked = seen.of("smtp").filter(({ about }) => isMainQuestion(about) && about.message !== true);
  return asked.flatMap((first, at): readonly Experiment[] => {
    if (!isBase(first, asked.slice(0, at))) return [];
    const bySource = asked
      .filter((other) => differsIn("source", other, first))
      .flatMap((other) => contrast("source", other, first));
    const [byFamily] = asked
      .filter((other) => differsIn("family", other, first))
      .flatMap((other) => contrast("family", other, first));
    return byFamily === undefined || !byFamily.changed ? bySource : [...bySource, byFamily];
  });
}

type Field = "source" | "family";

/** The refused one all others of its place are held against; one of them is enough. */
function isBase(look: Observation<"smtp">, before: readonly Observation<"smtp">[]): boolean {
  const answer = decisive(look);
  if (answer === null || !isRefusal(answer)) return false;
  return !before.some((other) => {
    const earlier = differsIn("source", other, look) || differsIn("family", other, look) ? decisive(other) : null;
    return earlier !== null && isRefusal(earlier);
  });
}

function differsIn(field: Field, { about: one }: Observation<"smtp">, { about: other }: Observation<"smtp">): boolean {
  if (one.host !== other.host || one.port !== other.port || one.role !== other.role) return false;
  const sameSource = one.attempt.source === other.attempt.source;
  return field === "source"
    ? one.ip === other.ip && !sameSource
    : sameSource && familyOf(one.ip) !== familyOf(other.ip);
}

function contrast(field: Field, other: Observation<"smtp">, first: Observation<"smtp">): readonly Experiment[] {
  const answer = decisive(other);
  if (answer === null) return [];
  const value = field === "source" ? other.about.attempt.source : `IPv${familyOf(other.about.ip)}`;
  return [{ place: placeOf(first), field, value, answer, changed: !isSame(answer, decisive(first)) }];
}
