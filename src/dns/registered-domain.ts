import { createRequire } from "node:module";
import type { DnsName } from "../model/scalars.ts";

const load = createRequire(import.meta.url);

/**
 * What somebody registered of a name, one label below the public suffix; null for a suffix itself, and for a name of one label.
 * The list of suffixes takes longer to load than explaining a reply, which needs none: it is loaded when first asked for.
 */
export function registeredDomain(name: DnsName): DnsName | null {
  const { getDomain }: typeof import("tldts") = load("tldts");
  return getDomain(name) as DnsName | null;
}
