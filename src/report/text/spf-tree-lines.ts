import type { Speech } from "../../messages/speak.ts";
import type { Observation } from "../../model/observation.ts";
import { NOBODY, type SpfAnswer, type SpfFault, type SpfTreeTerm } from "../../model/observations/spf.ts";
import type { Outline } from "../outline.ts";
import { cut } from "./cut.ts";
import type { Line } from "./paper.ts";

/** One evaluation with its record taken apart. */
export interface SpfShown {
  readonly intro: string;
  /** Our own rows: the layout means something, nothing of it may be wrapped. */
  readonly rows: readonly string[];
}

const WINDOW = 72;
const BEFORE = 30;

/** Every SPF evaluation of a run: the first of each domain and result term by term, the others by the term that matched. */
export function spfTrees({ seen }: Outline, speech: Speech): readonly SpfShown[] {
  const told = new Set<string>();
  const looks = [...seen.of("spf")].sort((a, b) => Number(a.about.ip === NOBODY) - Number(b.about.ip === NOBODY));
  return looks.flatMap(({ about, outcome }: Observation<"spf">): readonly SpfShown[] => {
    if (outcome.state !== "seen" || outcome.value.tree === undefined) return [];
    const { domain, result, tree }: SpfAnswer = outcome.value;
    const words = about.ip === NOBODY ? speech.report.spfForNobody : speech.report.spfFor;
    const intro = speech.fill(words, { domain, ip: about.ip, result });
    const key = `${domain} ${result}`;
    const decided = tree.terms.filter((term) => term.depth === 0 && term.outcome === "match");
    if (told.has(key)) return [{ intro, rows: decided.map((term) => row(term, speech)) }];
    told.add(key);
    const total = speech.fill(speech.report.spfTotal, { lookups: tree.lookups });
    return [
      { intro, rows: [...tree.terms.map((term) => row(term, speech)), ...(tree.lookups === null ? [] : [total])] },
    ];
  });
}

/** The same for a terminal. */
export function spfTreeLines(plan: Outline, speech: Speech): readonly Line[] {
  return spfTrees(plan, speech).flatMap(({ intro, rows }) => [
    { text: intro, indent: 2 },
    ...rows.map((text): Line => ({ text, indent: 4, literal: true })),
  ]);
}

/** The record with a mark under the part that breaks the rules; of a long record the part around it. */
export function spfFaultLines({ domain, record, at, length }: SpfFault): readonly Line[] {
  const start = record.length <= WINDOW ? 0 : Math.max(0, Math.min(at - BEFORE, record.length - WINDOW));
  const shown = record.slice(start, start + WINDOW);
  const lead = start > 0 ? "…" : "";
  const tail = start + WINDOW < record.length ? "…" : "";
  const mark = "^".repeat(Math.max(1, Math.min(length, start + WINDOW - at)));
  const literal = { indent: 2, style: "cyan", literal: true } as const;
  return [
    { text: `${domain}:`, indent: 2 },
    { ...literal, text: `${lead}${shown}${tail}` },
    { ...literal, text: `${" ".repeat(at - start + lead.length)}${mark}` },
  ];
}

function row({ depth, term, outcome, reached, lookups, voids, bytes }: SpfTreeTerm, { report, fill }: Speech): string {
  const notes = [
    ...(lookups === null || lookups === 0 ? [] : [fill(report.spfLookups, { lookups })]),
    ...(voids === null || voids === 0 ? [] : [fill(report.spfVoids, { voids })]),
    ...(bytes === null ? [] : [fill(report.spfBytes, { bytes })]),
    // The `-all` of an included record "matches" whatever it does not let in: only what lets in or decides is of interest.
    ...(outcome === "match" && (depth === 0 || !/^[-~?]/.test(term)) ? [report.spfMatches] : []),
    ...(outcome === "error" ? [report.spfEnds] : []),
    ...(reached ? [] : [report.spfNotReached]),
  ];
  const text = `${"  ".repeat(depth)}${cut(term)}`;
  return notes.length === 0 ? text : `${text}  (${notes.join("; ")})`;
}
