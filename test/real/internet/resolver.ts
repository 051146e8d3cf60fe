import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Namespace } from "./namespace.ts";

/** A caching resolver of its own. */
export interface Resolver {
  readonly address: string;
  /** Further addresses at which it answers. */
  readonly alsoAt?: readonly string[];
  /** Zone → address of the server that holds it. */
  readonly stubs: Readonly<Record<string, string>>;
  /** DS or DNSKEY records that it trusts; zones below them must validate, all others are taken as they are. */
  readonly anchors?: readonly string[];
  /** Notes every query it gets in `queries.log` below its folder, with the address that asked. */
  readonly noted?: true;
}

/** Starts unbound, which asks for each zone the server given for it and knows of no other world. */
export function startResolver(ns: Namespace, folder: string, resolver: Resolver): void {
  mkdirSync(folder, { recursive: true });
  const config = join(folder, "unbound.conf");
  const { address, alsoAt = [], stubs, anchors = [], noted } = resolver;
  const zones = Object.entries(stubs)
    .map(([zone, server]) => `stub-zone:\n  name: "${zone}"\n  stub-addr: ${server}\n  stub-no-cache: no\n`)
    .join("");
  const local = Object.keys(stubs)
    .map((zone) => `  local-zone: "${zone}" nodefault\n${anchors.length === 0 ? `  domain-insecure: "${zone}"\n` : ""}`)
    .join("");
  const interfaces = [address, ...alsoAt].map((at) => `  interface: ${at}\n`).join("");
  const trust = anchors.map((anchor) => `  trust-anchor: "${anchor}"\n`).join("");
  const modules = anchors.length === 0 ? "iterator" : "validator iterator";
  const notes = noted ? "  log-queries: yes\n  log-time-ascii: no\n" : "";
  writeFileSync(
    config,
    `server:\n${interfaces}  access-control: 0.0.0.0/0 allow\n  access-control: ::0/0 allow\n  username: ""\n  chroot: ""\n  directory: "${folder}"\n  pidfile: ""\n  use-syslog: no\n  logfile: "${folder}/unbound.log"\n${notes}  do-not-query-localhost: no\n  do-ip6: yes\n  prefer-ip6: no\n  module-config: "${modules}"\n  num-threads: 1\n  root-hints: ""\n${trust}${local}remote-control:\n  control-enable: no\n${zones}`,
  );
  ns.start("/usr/sbin/unbound", ["-d", "-p", "-c", config]);
}
