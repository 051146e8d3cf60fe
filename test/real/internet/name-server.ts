import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Namespace } from "./namespace.ts";

/** Starts nsd, authoritative for `zones` (zone name → records as in a zone file, without SOA and NS). */
export function startNameServer(ns: Namespace, folder: string, { address, zones }: Authority): void {
  mkdirSync(folder, { recursive: true });
  const blocks = Object.entries(zones).map(([zone, records]) => {
    const file = join(folder, `${zone}zone`);
    const soa = `@ IN SOA ns.acme.example. hostmaster.acme.example. 1 3600 600 86400 60\n@ IN NS ns.acme.example.\n`;
    writeFileSync(file, `$ORIGIN ${zone}\n$TTL 60\n${soa}${records.join("\n")}\n`);
    return `zone:\n  name: "${zone}"\n  zonefile: "${file}"\n`;
  });
  const config = join(folder, "nsd.conf");
  writeFileSync(
    config,
    `server:\n  ip-address: ${address}\n  username: ""\n  pidfile: ""\n  zonelistfile: "${folder}/zone.list"\n  database: ""\n  xfrdfile: "${folder}/xfrd"\n  xfrdir: "${folder}"\n  logfile: "${folder}/nsd.log"\n  server-count: 1\nremote-control:\n  control-enable: no\n${blocks.join("")}`,
  );
  ns.start("/usr/sbin/nsd", ["-d", "-c", config]);
}

export interface Authority {
  readonly address: string;
  readonly zones: Readonly<Record<string, readonly string[]>>;
}
