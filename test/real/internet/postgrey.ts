import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import type { Namespace } from "./namespace.ts";

/** A greylisting policy service on a loopback port. */
export interface Postgrey {
  readonly port: number;
  /** Seconds until the same triplet is let in. */
  readonly delay: number;
  /** What it says; its own words by default. */
  readonly text?: string;
}

/** Starts postgrey with an empty memory; Postfix asks it as `inet:127.0.0.1:PORT`. */
export function startPostgrey(ns: Namespace, folder: string, { port, delay, text }: Postgrey): void {
  mkdirSync(folder, { recursive: true });
  execFileSync("chown", ["postgrey", folder]);
  ns.start("/usr/sbin/postgrey", [
    `--inet=127.0.0.1:${port}`,
    `--delay=${delay}`,
    `--dbdir=${folder}`,
    "--auto-whitelist-clients=0",
    "--lookup-by-host",
    ...(text === undefined ? [] : [`--greylist-text=${text}`]),
  ]);
}
