import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Look, Observations } from "../../model/observation.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A server that defers whom it does not know yet, on purpose. */
export const greylisted = defineCause({
  id: "greylisted",
  severity: "hinders",
  owner: "sender-admin",
  retry: "yes",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 6647, section: "2" },
    { rfc: 5321, section: "4.5.4.1" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    const verdicts = statedVerdicts<"server" | "wait">(seen, {
      meaning: "greylisted",
      subject: ({ server }) => server,
      params: ({ server, reading }) => ({ server, wait: reading.named.retryAfterS }),
      provable: true,
    });
    // Whatever digit the reply begins with: who greylists wants to be asked again, after a pause.
    return verdicts.map((verdict) => {
      if (verdict.is !== "present") return verdict;
      const again = onceMore(seen, verdict);
      const missing = [...(verdict.missing ?? []), ...again];
      return { ...verdict, severity: "hinders", retry: "later", ...(missing.length === 0 ? {} : { missing }) };
    });
  },

  remedies: () => [
    { id: "wait", who: "sender-admin" },
    { id: "same-address", who: "sender-admin" },
  ],
});

/** Who says how long to wait is asked again after that time, from the same address, where the run may take so long. */
function onceMore(
  seen: Observations,
  { params: { wait }, accountsFor }: Extract<Verdict<"server" | "wait">, { is: "present" }>,
): readonly Look<"smtp">[] {
  if (typeof wait !== "number") return [];
  return accountsFor.flatMap(({ observation }): readonly Look<"smtp">[] => {
    const first = seen.get(observation);
    if (first?.kind !== "smtp" || first.about.changed !== null) return [];
    const { about } = first;
    const look = {
      kind: "smtp",
      about: { ...about, attempt: { ...about.attempt, round: wait }, changed: "round" },
    } as const;
    return seen.find("smtp", look.about) === undefined ? [look] : [];
  });
}
