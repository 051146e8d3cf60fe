import { CAUSES } from "../causes/index.ts";
import type { Cause, CauseText, Lang } from "../model/cause.ts";
import type { Meaning } from "../model/meaning.ts";
import type { CauseId } from "../model/scalars.ts";

const BY_ID: ReadonlyMap<string, Cause["text"]> = new Map(CAUSES.map((cause) => [cause.id, cause.text]));

/** The words for a cause, by its id. One this version does not know (a report of a newer one) is called by its id. */
export function causeText(id: CauseId | Meaning, lang: Lang): CauseText {
  return BY_ID.get(id)?.[lang] ?? { title: id, what: "", why: "", fix: {} };
}
