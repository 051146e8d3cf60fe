import type { RemoteText } from "../model/scalars.ts";

/** A field whose text somebody else chose, to be spread into an answer; no field where nothing is said. */
export function remoteField<Name extends string>(
  name: Name,
  said: string | null | undefined,
): { readonly [K in Name]?: RemoteText } {
  return said == null ? {} : ({ [name]: said } as { readonly [K in Name]?: RemoteText });
}
