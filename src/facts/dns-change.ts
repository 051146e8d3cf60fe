import { dnsName } from "../dns/name.ts";
import type { Params } from "../model/cause.ts";
import type { Change } from "../model/remedy.ts";

type Param = Params[string] | undefined;
type DnsChange = Extract<Change, { kind: "dns" }>;

/** The record to publish, as a part of a remedy; nothing when its name or its value is not known exactly. */
export function dnsChange(name: Param, type: DnsChange["type"], value: Param): { readonly change?: Change } {
  const owner = typeof name === "string" ? dnsName(name) : null;
  if (owner === null || typeof value !== "string") return {};
  return { change: { kind: "dns", name: owner, type, value } };
}
