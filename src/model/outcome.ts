import type { ObservationId } from "./scalars.ts";

/**
 * What came of looking. Absence is a value, not a failure: NXDOMAIN is `seen` with no
 * records, and a refused connection is `seen` in a Transcript. Only a look that taught
 * us nothing is `failed`. A cause may never turn `failed` or `skipped` into "absent".
 */
export type Outcome<T> =
  | { readonly state: "seen"; readonly value: T }
  | { readonly state: "failed"; readonly why: Failure }
  | { readonly state: "skipped"; readonly why: Skip };

/** Our own instrument broke. Names no fault of the target's. */
export type Failure =
  | {
      readonly kind: "dns-timeout" | "dns-refused" | "dns-servfail" | "dns-malformed" | "dns-bogus" | "dns-unreachable";
    }
  | { readonly kind: "no-route"; readonly family: 4 | 6 }
  | { readonly kind: "cancelled" }
  /** An IMAP server could not be reached, or did not let us in; in its own or the library's words. */
  | { readonly kind: "mailbox-unreadable"; readonly reason: string }
  | { readonly kind: "probe-crashed"; readonly error: string };

/** Why a look was not made. `needs`: what it depends on was not seen. budget-spent: manners, or time, forbade it. */
export type Skip =
  | { readonly kind: "not-asked" }
  | { readonly kind: "needs"; readonly missing: readonly ObservationId[] }
  | { readonly kind: "budget-spent" };

/** Wraps what was learnt. */
export function seen<T>(value: T): Outcome<T> {
  return { state: "seen", value };
}

/** Says why nothing was learnt. */
export function failed(why: Failure): Outcome<never> {
  return { state: "failed", why };
}
