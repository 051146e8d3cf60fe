import { type DkimKey, dkimKey, isDkimKey } from "../dkim/key.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Look, Observation, Observations } from "../model/observation.ts";
import type { DnsName, RemoteText } from "../model/scalars.ts";
import { fact } from "./fact.ts";

/** What stands at one selector. */
export interface DkimPlace {
  /** "s1._domainkey.example.org". */
  readonly subject: string;
  readonly domain: DnsName;
  readonly selector: string;
  /** Whether the user said that mail is signed with it; else it was found by trying, and may be out of use. */
  readonly given: boolean;
  /** none: there is no key record. several: more than one, which verifiers may treat as none. unknown: the look failed. */
  readonly state: "none" | "one" | "several" | "unknown";
  /** Of the only record. */
  readonly key: DkimKey | null;
  readonly records: readonly RemoteText[];
  readonly aliases: readonly DnsName[];
  readonly look: Look<"dkim">;
  readonly evidence: Evidence;
}

/** The selectors the user named and those that were found. A selector that was only tried and is not there is not among them. */
export const dkimKeys = fact((seen: Observations): readonly DkimPlace[] => seen.of("dkim").flatMap(placesOf));

function placesOf({ id, about, outcome }: Observation<"dkim">): readonly DkimPlace[] {
  const { domain, selector: asked } = about;
  const base = { domain, given: asked !== null, look: { kind: "dkim", about } as const, evidence: { observation: id } };
  if (outcome.state !== "seen") {
    if (asked === null) return [];
    const subject = subjectOf(asked, domain);
    return [{ ...base, subject, selector: asked, state: "unknown", key: null, records: [], aliases: [] }];
  }
  return outcome.value.keys.flatMap(({ selector, records, aliases }): readonly DkimPlace[] => {
    const keys = records.filter(isDkimKey);
    const [only] = keys;
    if (asked === null && only === undefined) return [];
    const state = only === undefined ? "none" : keys.length === 1 ? "one" : "several";
    const key = only !== undefined && state === "one" ? dkimKey(only) : null;
    return [{ ...base, subject: subjectOf(selector, domain), selector, state, key, records: keys, aliases }];
  });
}

function subjectOf(selector: string, domain: DnsName): string {
  return `${selector}._domainkey.${domain}`;
}
