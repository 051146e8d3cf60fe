import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Namespace } from "./namespace.ts";

/** Starts unbound, which asks for each zone the server given for it and knows of no other world. */
export function startResolver(ns: Namespace, folder: string, { address, stubs }: Resolver): void {
  mkdirSync(folder, { recursive: true });
  const config = join(folder, "unbound.conf");
  const zones = Object.entries(stubs)
    .map(([zone, server]) => `stub-zone:\n  name: "${zone}"\n  stub-addr: ${server}\n`)
    .join("");
  const local = Object.keys(stubs)
    .map((zone) => `  local-zone: "${zone}" nodefault\n  domain-insecure: "${zone}"\n`)
    .join("");
  writeFileSync(
    config,
    `server:\n  interface: ${address}\n  access-control: 0.0.0.0/0 allow\n  username: ""\n  chroot: ""\n  directory: "${folder}"\n  pidfile: ""\n  use-syslog: no\n  logfile: "${folder}/unbound.log"\n  do-not-query-localhost: no\n  do-ip6: no\n  module-config: "iterator"\n  num-threads: 1\n  root-hints: ""\n${local}remote-control:\n  control-enable: no\n${zones}`,
  );
  ns.start("/usr/sbin/unbound", ["-d", "-p", "-c", config]);
}

export interface Resolver {
  readonly address: string;
  /** Zone → address of the server that holds it. */
  readonly stubs: Readonly<Record<string, string>>;
}
