import { controlledRepeats, leftOpen } from "../../facts/controlled-repeats.ts";
import { type HeloName, heloName, heloNames } from "../../facts/helo-names.ts";
import { isInsideOnly } from "../../facts/inside-only.ts";
import { onePerSubject } from "../../facts/one-per-subject.ts";
import type { Refusal } from "../../facts/refusal.ts";
import { ofMeaning, refusals } from "../../facts/refusals.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Look, Observations } from "../../model/observation.ts";
import type { Wording } from "../../model/reply.ts";
import { isNonEmpty } from "../../model/scalars.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

const NOT_FOUND =
  /\b(?:host|domain|name) not found\b|\bcan(?:no|')t (?:find|resolve)\b|\bunresolvable\b|\b(?:does|did|could) not resolve\b|\bno dns\b/i;
const NAMED =
  /<([^<>\s]{1,253})>: helo command rejected|\b(?:helo\/ehlo|ehlo\/helo|helo|ehlo) argument "?([^\s",]{1,253})"? (?:is )?invalid/i;
type HeloVerdict = Verdict<"helo" | "answer">;

/** The name given in EHLO is no name of a host, or a server refused it. */
export const heloInvalid = defineCause({
  id: "helo-invalid",
  severity: "blocks",
  owner: "sender-admin",
  retry: "by-code",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 5321, section: "2.3.5" },
    { rfc: 5321, section: "4.1.1.1" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    const stated = statedVerdicts<"helo" | "answer">(seen, {
      meaning: "helo-invalid",
      subject: ({ helo }) => helo ?? null,
      params: ({ helo, wording }) => ({ helo: helo ?? named(wording), answer: null }),
      shownAt: null,
    });
    return onePerSubject<"helo" | "answer">([
      ...stated.map((verdict) => checked(seen, verdict)),
      ...heloNames(seen).map((name) => standing(name, unshown(seen, name.helo))),
    ]);
  },

  remedies: () => [{ id: "set-helo", who: "sender-admin" }],
});

/** What the name itself shows makes the server's word certain, or leaves it as it is. */
function checked(seen: Observations, verdict: HeloVerdict): HeloVerdict {
  const refusal = refusalOf(seen, verdict.subject);
  if (verdict.is !== "present" || refusal?.helo === undefined) return verdict;
  const { helo, fit, resolves, answer, missing, evidence } = heloName(seen, refusal.helo, refusal.evidence);
  const [, ...looked] = evidence;
  const params = { helo, answer };
  const wrong = !fit || resolves === "no";
  const isThere = resolves === "yes" && !isInsideOnly([answer ?? []].flat());
  return {
    ...verdict,
    params,
    confidence: wrong ? "proven" : isThere && isNotFound(refusal) ? "possible" : verdict.confidence,
    evidence: [...verdict.evidence, ...looked],
    ...(isNonEmpty(missing) ? { missing } : {}),
  };
}

/** The name that the words object to: "<localhost>: Helo command rejected", "HELO/EHLO argument localhost invalid". */
function named({ lines }: Wording): string | null {
  const said = NAMED.exec(lines.join(" ").slice(0, 1024));
  return said?.[1] ?? said?.[2] ?? null;
}

/** Whether a server that cannot find the name says so, and no more: where we find it, it is the server's DNS that does not. */
function isNotFound({ wording, shown }: Refusal): boolean {
  return shown === null && NOT_FOUND.test(wording.lines.join(" "));
}

/** The looks by another name that would show whether the name is what a server objects to. */
function unshown(seen: Observations, helo: string): readonly Look[] {
  return refusals(seen)
    .filter((refusal) => refusal.helo === helo && leftOpen(seen, refusal).includes("helo-invalid"))
    .flatMap((refusal) => controlledRepeats(seen, refusal).filter(({ about }) => about.changed === "helo"));
}

/** No server said a word, but a name that is none will be refused by the next one. */
function standing({ helo, fit, resolves, missing, untold, evidence }: HeloName, unshown: readonly Look[]): HeloVerdict {
  if (!fit) {
    return {
      is: "present",
      subject: helo,
      confidence: "proven",
      severity: "risks",
      params: { helo, answer: null },
      evidence,
      accountsFor: [],
    };
  }
  if (resolves === "unknown" && isNonEmpty(missing)) return { is: "undetermined", subject: helo, missing };
  const open = [...untold, ...unshown];
  if (isNonEmpty(open)) return { is: "undetermined", subject: helo, missing: open };
  return { is: "absent", subject: helo };
}

function refusalOf(seen: Observations, subject: string): Refusal | undefined {
  return ofMeaning(seen, "helo-invalid").find(({ helo }) => helo === subject);
}
