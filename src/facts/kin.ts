import type { Meaning } from "../model/meaning.ts";
import type { KinTable } from "./kin-table.ts";
import { otherMeanings } from "./other-meanings.ts";
import type { Understood } from "./refusal.ts";

/** The meaning whose wordings a reply shares the most telling words with, and how far it is ahead of the next. */
export interface Kin {
  readonly meaning: Meaning;
  /** Natural logarithm of how much likelier it is than the next. */
  readonly lead: number;
}

/** Finds the kin of a reply by the numbers of its words, -1 for those that no wording holds; null where it has none. */
export type KinFinder = (words: readonly number[]) => Kin | null;

/** A guess this far behind is given up. Found on replies set apart for it: 5 to 7 do as well, 4 does worse. */
const OVERRULES = 5;
/** Words that are believed are but a guess where others say this much more. */
const GAINSAYS = 2;
/** A wording that is disputed, or too short to be believed alone, is believed where the words around it say as much as this. */
const BEARS_OUT = 1;
/** How many wordings' worth of chance a meaning is given to hold a word that none of its wordings holds. */
const CHANCE = 3;

/** Gives the search of a table. */
export function kinFinder({ meanings, wordings, byWord }: KinTable): KinFinder {
  const all = wordings.reduce((sum, count) => sum + count, 0);
  const shares = wordings.map((count) => count / all);
  const unheld = wordings.map((count, which) => Math.log((CHANCE * (shares[which] ?? 0)) / (count + CHANCE)));
  const rareness = shares.map((share) => 0.5 * Math.log(share));
  return (words) => {
    const known = [...new Set(words)].filter((word) => byWord[word] !== undefined);
    if (known.length === 0) return null;
    const scores = unheld.map((chance, which) => (rareness[which] ?? 0) + known.length * chance);
    for (const word of known) addTo(scores, byWord[word] ?? []);
    return leader(scores);
  };

  function addTo(scores: number[], pairs: readonly number[]): void {
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const which = pairs[at] ?? 0;
      const chance = CHANCE * (shares[which] ?? 0);
      scores[which] = (scores[which] ?? 0) + Math.log(((pairs[at + 1] ?? 0) + chance) / chance);
    }
  }

  function leader(scores: readonly number[]): Kin | null {
    let first = 0;
    let next = -1;
    for (let which = 1; which < scores.length; which++) {
      const score = scores[which] ?? 0;
      if (score > (scores[first] ?? 0)) [first, next] = [which, first];
      else if (next === -1 || score > (scores[next] ?? 0)) next = which;
    }
    const meaning = meanings[first];
    return meaning === undefined ? null : { meaning, lead: (scores[first] ?? 0) - (scores[next] ?? 0) };
  }
}

/**
 * A reading weighed against all the words it was not made of: pieces of a sentence can be put together to what it does not mean, and
 * then the other words say so. What was sure becomes a guess; a guess, or nothing, becomes what the words are kin to; a wording
 * (`isRow`) is not given up for that, and is believed where both say the same.
 */
export function weighed(read: Understood | null, kin: Kin | null, isRow: boolean): Understood | null {
  if (kin === null || read?.by === "code") return read;
  const { meaning, lead } = kin;
  if (read?.meaning === meaning) return isRow && lead >= BEARS_OUT ? { ...read, by: "words" } : read;
  if (read?.by === "words" && lead < GAINSAYS) return read;
  if (read !== null && (isRow || read.by === "words" || lead < OVERRULES)) return doubted(read, kin);
  const likely = read === null ? [] : [read.meaning, ...read.alternatives];
  return lead < OVERRULES ? null : { meaning, by: "vague", alternatives: otherMeanings(meaning, likely) };
}

/** A guess, with what it may mean instead. */
function doubted(read: Understood, { meaning, lead }: Kin): Understood {
  const likely = lead < GAINSAYS ? read.alternatives : [meaning, ...read.alternatives];
  return { ...read, by: "vague", alternatives: otherMeanings(read.meaning, likely) };
}
