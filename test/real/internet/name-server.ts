import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Namespace } from "./namespace.ts";

export interface Authority {
  readonly address: string;
  readonly zones: Readonly<Record<string, readonly string[]>>;
  /** Zones that are signed, and whether their signatures hold or ended years ago. */
  readonly signed?: Readonly<Record<string, "good" | "expired">>;
}

/**
 * Starts nsd, authoritative for `zones` (zone name → records as in a zone file, without SOA and NS). Answers with the DNSKEY
 * records of the signed ones, for a resolver to trust.
 */
export function startNameServer(
  ns: Namespace,
  folder: string,
  { address, zones, signed = {} }: Authority,
): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const anchors: string[] = [];
  const blocks = Object.entries(zones).map(([zone, records]) => {
    const plain = join(folder, `${zone === "." ? "root." : zone}zone`);
    const soa = `@ IN SOA ns.acme.example. hostmaster.acme.example. 1 3600 600 86400 60\n@ IN NS ns.acme.example.\n`;
    writeFileSync(plain, `$ORIGIN ${zone}\n$TTL 60\n${soa}${records.join("\n")}\n`);
    const state = signed[zone];
    if (state === undefined) return `zone:\n  name: "${zone}"\n  zonefile: "${plain}"\n`;
    anchors.push(sign(folder, zone, { plain, state }));
    return `zone:\n  name: "${zone}"\n  zonefile: "${plain}.signed"\n`;
  });
  const config = join(folder, "nsd.conf");
  writeFileSync(
    config,
    `server:\n  ip-address: ${address}\n  username: ""\n  pidfile: ""\n  zonelistfile: "${folder}/zone.list"\n  database: ""\n  xfrdfile: "${folder}/xfrd"\n  xfrdir: "${folder}"\n  logfile: "${folder}/nsd.log"\n  server-count: 1\n  rrl-ratelimit: 0\nremote-control:\n  control-enable: no\n${blocks.join("")}`,
  );
  ns.start("/usr/sbin/nsd", ["-d", "-c", config]);
  return anchors;
}

/** Signs a zone file with a new key, and answers with that key. */
function sign(folder: string, zone: string, { plain, state }: { plain: string; state: "good" | "expired" }): string {
  const made = (command: string, args: readonly string[]) =>
    execFileSync(command, args, { cwd: folder, encoding: "utf8" });
  const key = made("ldns-keygen", ["-a", "ECDSAP256SHA256", "-k", "-r", "/dev/urandom", zone]).trim();
  const span = state === "good" ? [] : ["-i", "20200101000000", "-e", "20200201000000"];
  made("ldns-signzone", [...span, "-n", "-f", `${plain}.signed`, plain, key]);
  return readFileSync(join(folder, `${key}.key`), "utf8")
    .replace(/;.*$/m, "")
    .replace(/\s+/g, " ")
    .trim();
}
