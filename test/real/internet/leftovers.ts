import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whose a namespace or folder is, as part of its name: a process and when it began, as numbers of processes are used again. */
export function owner(): string {
  return `${process.pid}-${beginning(process.pid)}`;
}

/** Makes a folder for one run that servers which drop root can reach; a run that was killed leaves it to the next one's `sweep`. */
export function workFolder(kind: string): string {
  const folder = mkdtempSync(join(tmpdir(), `mxray-${kind}-${owner()}-`));
  chmodSync(folder, 0o755);
  return folder;
}

/** Removes a folder whose last writer may be about to die only now. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

/** Kills what runs in a namespace, and removes it with the files its servers saw below /etc. What is gone already is gone. */
export function removeNamespace(name: string): void {
  // Who is killed may have had a child in the meantime.
  for (let turn = 0; turn < 20; turn += 1) {
    const { stdout } = spawnSync("ip", ["netns", "pids", name], { encoding: "utf8" });
    const processes = stdout.split("\n").filter(Boolean).map(Number);
    if (processes.length === 0) break;
    processes.forEach(kill);
  }
  spawnSync("ip", ["netns", "delete", name]);
  removeFolder(`/etc/netns/${name}`);
}

/** Removes the namespaces and folders of runs that are over: they were killed, or told to keep their world. */
export function sweep(): void {
  const spaces = execFileSync("ip", ["netns", "list"], { encoding: "utf8" });
  const files = existsSync("/etc/netns") ? readdirSync("/etc/netns").join("\n") : "";
  for (const [name, pid = "", began = ""] of `${spaces}\n${files}`.matchAll(/^mxray-(\d+)-(\d+)\b/gm)) {
    if (beginning(Number(pid)) !== began) removeNamespace(name);
  }
  for (const entry of readdirSync(tmpdir())) {
    const [, pid, began] = /^mxray-[a-z]+-(\d+)-(\d+)-/.exec(entry) ?? [];
    if (pid !== undefined && beginning(Number(pid)) !== began) removeFolder(join(tmpdir(), entry));
  }
}

/** When a process began, in the kernel's ticks (field 22 of its line in /proc); null: none of that number runs. */
function beginning(pid: number): string | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The program's name stands in brackets and may hold blanks.
    const [state, ...fields] = line.slice(line.lastIndexOf(")") + 2).split(" ");
    // Who was killed stands there until somebody takes note of it, which nobody does in some containers.
    return state === "Z" ? null : (fields[18] ?? null);
  } catch {
    return null;
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It ended by itself.
  }
}
