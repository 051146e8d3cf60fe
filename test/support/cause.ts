import type { Cause, Verdict } from "../../src/model/cause.ts";
import type { Observations } from "../../src/model/observation.ts";
import type { CauseId } from "../../src/model/scalars.ts";

const TEXT = { title: "A thing", what: "It was seen.", why: "It stops mail.", fix: { mend: "Mend it." } };

/** A cause made for a test of the engine. */
export function cause(id: string, match: (seen: Observations) => readonly Verdict[], more: Partial<Cause> = {}): Cause {
  return {
    id: id as CauseId,
    severity: "blocks",
    owner: "sender-admin",
    retry: "by-code",
    needs: ["smtp", "ptr", "mx", "quoted"],
    explains: [],
    sources: [{ rfc: 5321, section: "4.2.1" }],
    text: { en: TEXT, th: TEXT, ja: TEXT, vi: TEXT },
    match,
    remedies: () => [{ id: "mend", who: "sender-admin" }],
    ...more,
  };
}
