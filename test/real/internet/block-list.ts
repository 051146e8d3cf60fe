import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Namespace } from "./namespace.ts";

export interface BlockList {
  readonly address: string;
  readonly zone: string;
  /** Address → the code it is listed with. */
  readonly listed: Readonly<Record<string, string>>;
  /** Further zones with nothing but the test point in them: lists on which nobody is. */
  readonly empty?: readonly string[];
  /** Further lists: zone → what rbldnsd is to serve there, as lines of an ip4set. */
  readonly others?: Readonly<Record<string, readonly string[]>>;
}

/** Starts rbldnsd with one address list: its RFC 5782 test point and `listed`. */
export function startBlockList(ns: Namespace, folder: string, list: BlockList): void {
  mkdirSync(folder, { recursive: true });
  const { address, zone, listed, empty = [], others = {} } = list;
  const four = Object.entries(listed).filter(([ip]) => !ip.includes(":"));
  const six = Object.entries(listed).filter(([ip]) => ip.includes(":"));
  const files = {
    list: [TEST_POINT, ...four.map(([ip, code]) => `${ip} :${code}:https://check.spamhaus.org/query/ip/$`)],
    list6: six.map(([ip, code]) => `${ip} :${code}:https://check.spamhaus.org/query/ip/$`),
    none: [TEST_POINT],
  };
  const write = (name: string, of: string, lines: readonly string[]) => {
    const soa = `$SOA 60 ns.${of} hostmaster.${of} 0 600 300 86400 60\n$NS 60 ns.${of}\n`;
    writeFileSync(join(folder, name), `${soa}${lines.join("\n")}\n`);
  };
  for (const [name, lines] of Object.entries(files)) write(name, zone, lines);
  for (const [name, lines] of Object.entries(others)) write(name, name, lines);
  const served = [
    `${zone}:ip4set:list`,
    ...(six.length === 0 ? [] : [`${zone}:ip6trie:list6`]),
    ...empty.map((name) => `${name}:ip4set:none`),
    ...Object.keys(others).map((name) => `${name}:ip4set:${name}`),
  ];
  ns.start("/usr/sbin/rbldnsd", ["-n", "-u", "nobody", "-b", `${address}/53`, "-w", folder, ...served]);
}

const TEST_POINT = "127.0.0.2 :127.0.0.2:Test record";
