import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";

/** A network of its own: every documentation address in it is ours, and nothing leaves it. */
export interface Namespace {
  readonly name: string;
  /** Runs a command inside and waits; never throws for its exit code. */
  run(command: string, args: readonly string[], input?: string): Promise<Ran>;
  /** Starts a server inside; it is killed with the namespace. */
  start(command: string, args: readonly string[]): void;
  remove(): void;
}
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Makes a namespace whose loopback holds `addresses`, with `resolver` as its name server. */
export function namespace(addresses: readonly string[], resolver: string): Namespace {
  const name = `mxray-${process.pid}`;
  const etc = `/etc/netns/${name}`;
  mkdirSync(etc, { recursive: true });
  writeFileSync(`${etc}/resolv.conf`, `nameserver ${resolver}\n`);
  execFileSync("ip", ["netns", "add", name]);
  inside("ip", ["link", "set", "lo", "up"]);
  for (const address of addresses) inside("ip", ["addr", "add", `${address}/32`, "dev", "lo"]);
  const servers = new Set<ReturnType<typeof spawn>>();

  function inside(command: string, args: readonly string[]): void {
    execFileSync("ip", ["netns", "exec", name, command, ...args], { stdio: "pipe" });
  }

  return {
    name,
    run: (command, args, input) =>
      new Promise((resolve) => {
        const child = spawn("ip", ["netns", "exec", name, command, ...args], { stdio: ["pipe", "pipe", "pipe"] });
        let stdout = "";
        let stderr = "";
        child.stdout.on("data", (part) => (stdout += part));
        child.stderr.on("data", (part) => (stderr += part));
        child.stdin.end(input ?? "");
        child.on("close", (code) => resolve({ code: code ?? -1, stdout, stderr }));
      }),
    start(command, args) {
      const child = spawn("ip", ["netns", "exec", name, command, ...args], { stdio: "ignore" });
      servers.add(child);
    },
    remove() {
      for (const server of servers) server.kill("SIGTERM");
      execFileSync("sh", ["-c", `ip netns pids ${name} | xargs -r kill -9 2>/dev/null; ip netns delete ${name}`]);
      rmSync(etc, { recursive: true, force: true });
    },
  };
}
