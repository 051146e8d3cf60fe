declare const brand: unique symbol;
/** A value whose check is done once, at the edge where it enters. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** UTC, milliseconds, e.g. "2025-03-01T04:05:06.789Z". Always from the injected clock. */
export type Instant = Brand<string, "Instant">;
/** Lower-case A-labels, no trailing dot. RFC 5890 §2.3.2.1 */
export type DnsName = Brand<string, "DnsName">;
/** Canonical text form; IPv6 as in RFC 5952 §4. */
export type IpAddress = Brand<string, "IpAddress">;
/** Text the other side chose: may hold control, bidi or markup characters. Only report/escape may show it. */
export type RemoteText = Brand<string, "RemoteText">;

/** What exactly was looked at: "ptr:192.0.2.1", "smtp:mx1.example.org/198.51.100.7:25". Stable between runs, so reports can be diffed. */
export type ObservationId = Brand<string, "ObservationId">;
/** The cause's folder name, e.g. "ptr-missing". Public: never renamed, never reused. */
export type CauseId = Brand<string, "CauseId">;

/** A list with a first element, so that nobody has to ask whether there is one. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** Narrows a list to one that has a first element. */
export function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0;
}
