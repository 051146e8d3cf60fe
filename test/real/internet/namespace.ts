import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { owner, removeNamespace, sweep } from "./leftovers.ts";

/** A network of its own: every documentation address in it is ours, and nothing leaves it. */
export interface Namespace {
  readonly name: string;
  /** Runs a command inside and waits; never throws for its exit code. */
  run(command: string, args: readonly string[], given?: string | RunOptions): Promise<Ran>;
  /** Starts a server inside; it is killed with the namespace. `binds`: file → the path at which this server alone sees it. */
  start(command: string, args: readonly string[], options?: StartOptions): void;
  remove(): void;
}
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}
export interface RunOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}
export interface StartOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly binds?: Readonly<Record<string, string>>;
  /** Where what it says goes; nowhere by default. */
  readonly log?: number;
}

/** The networks of documentation, RFC 5737 and RFC 3849: every address of them can be bound inside without being named. */
const NETWORKS = ["192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32"] as const;

/**
 * Makes a namespace whose loopback holds `addresses` and every documentation address, with `resolver` as its name server.
 * `etc`: further files that the servers in it see below /etc, in place of the machine's own. What killed runs left behind goes first.
 */
export function namespace(
  addresses: readonly string[],
  resolver: string,
  etc: Readonly<Record<string, string>> = {},
): Namespace {
  sweep();
  const name = `mxray-${owner()}`;
  // One process has one at a time: an earlier one of its own was not taken down.
  removeNamespace(name);
  const folder = `/etc/netns/${name}`;
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries({ "resolv.conf": `nameserver ${resolver}\n`, ...etc })) {
    writeFileSync(join(folder, file), text);
  }
  execFileSync("ip", ["netns", "add", name]);
  inside("ip", ["link", "set", "lo", "up"]);
  // Of IPv6 only what is named could be bound otherwise.
  inside("sysctl", ["-q", "-w", "net.ipv6.ip_nonlocal_bind=1"]);
  for (const network of NETWORKS) inside("ip", ["route", "add", "local", network, "dev", "lo"]);
  for (const address of addresses) inside("ip", ["addr", "add", `${address}/32`, "dev", "lo"]);
  const servers = new Set<ReturnType<typeof spawn>>();

  function inside(command: string, args: readonly string[]): void {
    execFileSync("ip", ["netns", "exec", name, command, ...args], { stdio: "pipe" });
  }

  return {
    name,
    run: (command, args, given = {}) =>
      new Promise((resolve) => {
        const { input = "", env = {} } = typeof given === "string" ? { input: given } : given;
        const child = spawn("ip", ["netns", "exec", name, command, ...args], {
          stdio: ["pipe", "pipe", "pipe"],
          env: { ...process.env, ...env },
        });
        let stdout = "";
        let stderr = "";
        child.stdout.on("data", (part) => (stdout += part));
        child.stderr.on("data", (part) => (stderr += part));
        // Who has said all it wanted may be gone before it read everything.
        child.stdin.on("error", () => undefined);
        child.stdin.end(input);
        child.on("close", (code) => resolve({ code: code ?? -1, stdout, stderr }));
      }),
    start(command, args, { env = {}, binds = {}, log } = {}) {
      // `ip netns exec` gives each command a mount table of its own, so what is bound here nobody else sees.
      const mounts = Object.entries(binds).map(([file, at]) => `mount --bind '${file}' '${at}' && `);
      const child = spawn(
        "ip",
        ["netns", "exec", name, "sh", "-c", `${mounts.join("")}exec "$@"`, "sh", command, ...args],
        {
          stdio: log === undefined ? "ignore" : ["ignore", log, log],
          env: { ...process.env, ...env },
          detached: true,
        },
      );
      // A world that is kept outlives who made it.
      child.unref();
      servers.add(child);
    },
    remove() {
      for (const server of servers) server.kill("SIGTERM");
      removeNamespace(name);
    },
  };
}
