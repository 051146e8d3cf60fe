import ipaddr from "ipaddr.js";
import { familyOf } from "../dns/address.ts";
import { reverseName } from "../dns/reverse-name.ts";
import type { DnsName, IpAddress } from "../model/scalars.ts";
import type { SpfTerm } from "./terms.ts";

/** Looks up an answer; null: it failed. `counts`: it is one of the ten. `void`: finding nothing is one of the two. RFC 7208 §4.6.4 */
export type Ask = (
  name: string,
  type: "A" | "AAAA" | "MX" | "PTR" | "TXT",
  how: { readonly counts: boolean; readonly void: boolean },
) => readonly string[] | null;

interface Within {
  readonly ip: IpAddress;
  /** Whose record the term stands in. */
  readonly domain: DnsName;
  readonly ask: Ask;
  readonly expand: (spec: string) => DnsName;
}

/** Of the names an `mx` or `ptr` leads to. RFC 7208 §4.6.4 */
const MAX_NAMES = 10;
const COUNTED = { counts: true, void: true } as const;
const FREE = { counts: false, void: false } as const;

/** Whether a mechanism, `include` aside, matches the address; or the error that ends the evaluation. RFC 7208 §5 */
export function matchesTerm(term: SpfTerm, within: Within): boolean | "permerror" | "temperror" {
  const { ip, domain, ask, expand } = within;
  const { name, value } = term;
  switch (name) {
    case "all":
      return true;
    case "ip4":
    case "ip6":
      return covers(value, ip);
    case "exists": {
      const found = ask(expand(value), "A", COUNTED);
      return found === null ? "temperror" : found.length > 0;
    }
    case "ptr":
      return matchesPtr(value === "" ? domain : expand(value), within);
  }
  const [, spec = "", four, six] = /^(.*?)(?:\/(\d+))?(?:\/\/(\d+))?$/.exec(value) ?? [];
  const prefix = familyOf(ip) === 4 ? four : six;
  const host = spec === "" ? domain : expand(spec);
  if (name === "a") {
    const found = ask(host, addressType(ip), COUNTED);
    return found === null ? "temperror" : found.some((one) => covers(withPrefix(one, prefix), ip));
  }
  const exchanges = ask(host, "MX", COUNTED);
  return exchanges === null ? "temperror" : matchesMx(exchanges, prefix, within);
}

function matchesMx(exchanges: readonly string[], prefix: string | undefined, { ip, ask }: Within) {
  const hosts = exchanges
    .map((text) => text.split(" "))
    .sort(([a], [b]) => Number(a) - Number(b))
    .flatMap(([, host = "."]) => (host === "." ? [] : [host.toLowerCase()]));
  for (const [at, host] of hosts.entries()) {
    if (at === MAX_NAMES) return "permerror";
    const found = ask(host, addressType(ip), FREE);
    if (found === null) return "temperror";
    if (found.some((one) => covers(withPrefix(one, prefix), ip))) return true;
  }
  return false;
}

/** Errors make a `ptr` only not match. RFC 7208 §5.5 */
function matchesPtr(target: DnsName, { ip, ask }: Within): boolean {
  const names = (ask(reverseName(ip), "PTR", COUNTED) ?? []).slice(0, MAX_NAMES).map((name) => name.toLowerCase());
  const good = names.filter((name) => ask(name, addressType(ip), FREE)?.some((one) => covers(one, ip)));
  return good.some((name) => name === target || name.endsWith(`.${target}`));
}

function addressType(ip: IpAddress): "A" | "AAAA" {
  return familyOf(ip) === 4 ? "A" : "AAAA";
}

function withPrefix(ip: string, prefix: string | undefined): string {
  return prefix === undefined ? ip : `${ip}/${prefix}`;
}

/** An address of the other family is in no network. */
function covers(network: string, ip: IpAddress): boolean {
  const [base = "", prefix] = network.split("/");
  if (!ipaddr.isValid(base)) return false;
  const parsed = ipaddr.parse(base);
  const address = ipaddr.parse(ip);
  if (parsed.kind() !== address.kind()) return false;
  return address.match(parsed, prefix === undefined ? parsed.toByteArray().length * 8 : Number(prefix));
}
