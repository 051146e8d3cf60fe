import type { Evidence } from "./evidence.ts";
import type { Meaning } from "./meaning.ts";
import type { Kind, Look, Observations } from "./observation.ts";
import type { Owner, Remedy } from "./remedy.ts";
import type { CauseId, NonEmpty } from "./scalars.ts";

/** The languages every text is there in; the compiler asks for each. */
export const LANGS = ["en", "th", "ja", "vi"] as const;
export type Lang = (typeof LANGS)[number];

/** The four things a reader must be told. Placeholders are written {name}. */
export interface CauseText<FixId extends string = string> {
  /** A noun phrase: "No reverse DNS". */
  readonly title: string;
  /** What was established; never more than `match` proved. */
  readonly what: string;
  /** Why it stops mail. */
  readonly why: string;
  readonly fix: Readonly<Record<FixId, string>>;
}

/** The {names} in a text. */
export type Placeholders<S extends string> = S extends `${string}{${infer P}}${infer Rest}`
  ? P | Placeholders<Rest>
  : never;
/** Every {name} in the texts of a cause: what its verdicts have to fill in. */
export type ParamsOf<T extends CauseText> = Placeholders<T["title"] | T["what"] | T["why"] | T["fix"][keyof T["fix"]]>;
/** null: not stated anywhere; every language has its own word for that. */
export type Params<P extends string = string> = Readonly<Record<P, string | number | null | readonly string[]>>;
/** Same keys as the English, other words. */
export type Translation<T extends CauseText> = CauseText<keyof T["fix"] & string>;

/** Stands in for a translation still to be made: it compiles, `npm test` names it, a release refuses it. */
export function untranslated<const T extends CauseText>(english: T): Translation<T> {
  return english as unknown as Translation<T>;
}

/** How sure: `proven` needs a direct statement (a record, a reply that says so). No percentages. */
export type Confidence = "proven" | "likely" | "possible";
/** What it does to mail: stopped, partly stopped or delayed, or only at risk. */
export type Severity = "blocks" | "hinders" | "risks";
/** Whether sending the unchanged message again is sensible: no; yes, as any queue does; or only after a pause. */
export type Retry = "no" | "yes" | "later";

/**
 * `subject` is what is at fault (an address, a host, a domain): the defendant, not the
 * witness. A reply saying "no PTR" accuses the sending address; the MX that said it is evidence.
 */
export type Verdict<P extends string = string> =
  | {
      readonly is: "present";
      readonly subject: string;
      readonly confidence: Confidence;
      readonly params: Params<P>;
      readonly evidence: NonEmpty<Evidence>;
      /** The refusals seen in this run that it accounts for; none for a standing fault that did not stop this mail. */
      readonly accountsFor: readonly Evidence[];
      /** Where this case differs from the cause's default. */
      readonly severity?: Severity;
      readonly owner?: Owner;
      readonly retry?: Retry;
      /** Looks that would turn a less than proven finding into a proven or a refuted one. */
      readonly missing?: readonly Look[];
      /** Of one that is no more than possible: what else the words may mean, likeliest first. */
      readonly alternatives?: readonly Meaning[];
    }
  | { readonly is: "absent"; readonly subject: string }
  /** `missing`: the looks that would settle it, whether not made yet or made and failed. */
  | { readonly is: "undetermined"; readonly subject: string; readonly missing: NonEmpty<Look> };

/** One entry of the catalogue: all that is known about one root cause. */
export interface Cause<P extends string = string, FixId extends string = string> {
  readonly id: CauseId;
  readonly severity: Severity;
  readonly owner: Owner;
  /** `by-code`: a 4yz reply may be retried, a 5yz one not. RFC 5321 §4.2.1 */
  readonly retry: "no" | "yes" | "by-code";
  /** Kinds of look of which at least one must be in the run; without any, the cause is listed as not asked. */
  readonly needs: NonEmpty<Kind>;
  /** Causes that, when this one holds, are only its consequence. Checked to be acyclic. */
  readonly explains: readonly Explains[];
  readonly sources: NonEmpty<Source>;
  readonly text: Readonly<Record<Lang, CauseText<FixId>>>;
  /** Pure and total: the same observations, in any order, give the same verdicts. One verdict per subject. */
  match(seen: Observations): readonly Verdict<P>[];
  remedies(params: Params<P>): NonEmpty<Remedy<FixId>>;
}

/**
 * "same-subject": no PTR explains a PTR refusal of that address. "any-subject": a blocked port 25 explains every dead MX.
 * "same-refusal": a listing explains the refusal that gives no reason only where it accounts for that very refusal itself.
 */
export interface Explains {
  readonly cause: string;
  readonly on: "same-subject" | "any-subject" | "same-refusal";
}

/** Where what a cause claims can be read: an RFC, or a page with the day it was read. */
export type Source =
  | { readonly rfc: number; readonly section: string }
  | { readonly url: string; readonly checked: `${number}-${number}-${number}` };

/** What an author writes: English in full, the other languages held to its keys. */
type CauseSpec<T extends CauseText> = Omit<Cause<ParamsOf<T>, keyof T["fix"] & string>, "id" | "text"> & {
  readonly id: string;
  readonly text: { readonly en: T } & Readonly<Record<Exclude<Lang, "en">, Translation<T>>>;
};

/** Holds `match` and `remedies` to the {names} and fix keys the English uses. A missing language does not compile. */
export function defineCause<const T extends CauseText>(spec: CauseSpec<T>): Cause {
  return spec as unknown as Cause;
}
