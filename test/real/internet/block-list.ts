import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Namespace } from "./namespace.ts";

/** Starts rbldnsd with one address list: its RFC 5782 test point and `listed`. */
export function startBlockList(ns: Namespace, folder: string, { address, zone, listed }: BlockList): void {
  mkdirSync(folder, { recursive: true });
  const lines = Object.entries(listed).map(([ip, code]) => `${ip} :${code}:https://check.spamhaus.org/query/ip/$`);
  const file = join(folder, "list");
  writeFileSync(
    file,
    `$SOA 60 ns.${zone} hostmaster.${zone} 0 600 300 86400 60\n$NS 60 ns.${zone}\n127.0.0.2 :127.0.0.2:Test record\n${lines.join("\n")}\n`,
  );
  ns.start("/usr/sbin/rbldnsd", ["-n", "-u", "nobody", "-b", `${address}/53`, "-w", folder, `${zone}:ip4set:list`]);
}

export interface BlockList {
  readonly address: string;
  readonly zone: string;
  /** Address → the code it is listed with. */
  readonly listed: Readonly<Record<string, string>>;
}
