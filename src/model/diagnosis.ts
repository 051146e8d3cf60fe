import type { Confidence, Params, Retry, Severity } from "./cause.ts";
import type { Evidence } from "./evidence.ts";
import type { Meaning } from "./meaning.ts";
import type { Look } from "./observation.ts";
import type { Owner, Remedy } from "./remedy.ts";
import type { CauseId, NonEmpty } from "./scalars.ts";

/** A cause that holds here, with its proof. */
export interface Finding {
  readonly cause: CauseId;
  /** What it is about: an address, a host, a domain. (cause, subject) is unique in a Diagnosis. */
  readonly subject: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly owner: Owner;
  readonly params: Params;
  readonly evidence: NonEmpty<Evidence>;
  /** Refusals seen in this run that it accounts for. A finding that accounts for one outranks every finding that does not. */
  readonly accountsFor: readonly Evidence[];
  readonly retry: Retry;
  readonly remedies: NonEmpty<Remedy>;
  /** The finding this one is a mere consequence of; null for a root cause. */
  readonly because: { readonly cause: CauseId; readonly subject: string } | null;
  /** Of one that is less than proven: the looks that would prove or refute it, which failed or were not made; never empty. */
  readonly missing?: NonEmpty<Look>;
  /** Of one that is no more than possible: what else the words may mean, likeliest first; never empty. */
  readonly alternatives?: NonEmpty<Meaning>;
}

/** Asked, but the looks needed did not succeed. */
export interface Undetermined {
  readonly cause: CauseId;
  readonly subject: string;
  readonly missing: readonly Look[];
}

/** The engine's whole answer. Nothing in it is prose; nothing bad in the observations is left out of it. */
export interface Diagnosis {
  /** Most worth fixing first: what accounts for a refusal seen, root before consequence, then severity, confidence, evidence count, id. */
  readonly findings: readonly Finding[];
  readonly undetermined: readonly Undetermined[];
  readonly ruledOut: readonly { readonly cause: CauseId; readonly subject: string }[];
  /** Causes whose kinds of look were not part of this run, or that found nothing in it to judge. */
  readonly notAsked: readonly CauseId[];
  /** 4xx, 5xx, broken connections that no finding cites. Never dropped, always shown. */
  readonly unexplained: readonly Evidence[];
}
