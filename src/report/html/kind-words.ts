import type { Speech } from "../../messages/speak.ts";
import type { Kind } from "../../model/observation.ts";

/** What a kind of look is called among people; its id where there is no word for it yet. */
export function kindName(kind: Kind, { report }: Speech): string {
  const key = `kind${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  const known = new Map<string, string>(Object.entries(report));
  return known.get(key) ?? kind;
}
