import type { Params, Verdict } from "../model/cause.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Observations } from "../model/observation.ts";
import type { DnsName } from "../model/scalars.ts";
import { type DkimPlace, dkimKeys } from "./dkim-keys.ts";
import { senderDomainIn } from "./parties.ts";
import { ofMeaning } from "./refusals.ts";

/** The refusals of this run that blame the signature of mail from the domain: what a key that does not serve accounts for. */
export function dkimRefusals(seen: Observations, domain: DnsName): readonly Evidence[] {
  return ofMeaning(seen, "dkim-fail")
    .filter((refusal) => senderDomainIn(refusal) === domain)
    .map((refusal) => refusal.evidence);
}

/**
 * The verdicts of a cause by which no signature of a selector can be checked: `fault` gives what its texts name, null where the key
 * is not at fault. Only a selector that somebody named is judged: one that was tried may never have been used.
 */
export function deadKeyVerdicts<P extends string>(
  seen: Observations,
  fault: (place: DkimPlace) => Params<P> | null,
): readonly Verdict<P>[] {
  return dkimKeys(seen)
    .filter(({ given }) => given)
    .map((place): Verdict<P> => {
      const { subject, state, domain, look, evidence } = place;
      if (state === "unknown") return { is: "undetermined", subject, missing: [look] };
      const params = fault(place);
      if (params === null) return { is: "absent", subject };
      const accountsFor = dkimRefusals(seen, domain);
      return {
        is: "present",
        subject,
        confidence: "proven",
        params,
        evidence: [evidence, ...accountsFor],
        accountsFor,
        ...(accountsFor.length > 0 ? { severity: "blocks" } : {}),
      };
    });
}
