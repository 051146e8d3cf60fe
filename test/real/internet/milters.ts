import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Namespace } from "./namespace.ts";

/** Where Postfix finds the two. */
export const MILTERS = { dmarc: "inet:127.0.0.1:8893", dkim: "inet:127.0.0.1:8891" } as const;

/** Starts OpenDMARC, which refuses what a domain's policy tells it to refuse, and OpenDKIM, which refuses bad signatures. */
export function startMilters(ns: Namespace, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const file = (name: string, lines: readonly string[]) => {
    writeFileSync(join(folder, name), lines.map((line) => `${line}\n`).join(""));
    return join(folder, name);
  };
  // Without such a file it ignores its own machine, which everybody here seems to be.
  const nobody = file("nobody", ["203.0.113.250"]);
  const dmarc = file("opendmarc.conf", [
    "AuthservID mx.receivers.example",
    `IgnoreHosts ${nobody}`,
    "RejectFailures true",
    "SPFSelfValidate true",
    "SPFIgnoreResults true",
    "Socket inet:8893@127.0.0.1",
    "Syslog false",
    `PidFile ${folder}/opendmarc.pid`,
  ]);
  const dkim = file("opendkim.conf", [
    "Mode v",
    `InternalHosts ${nobody}`,
    "On-BadSignature reject",
    "On-Security accept",
    "Socket inet:8891@127.0.0.1",
    "Syslog no",
    "Nameservers 203.0.113.53",
    `PidFile ${folder}/opendkim.pid`,
  ]);
  ns.start("/usr/sbin/opendmarc", ["-f", "-c", dmarc]);
  ns.start("/usr/sbin/opendkim", ["-f", "-x", dkim]);
}
