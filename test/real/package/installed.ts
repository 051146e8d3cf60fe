import { execFile, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { removeFolder, workFolder } from "../internet/leftovers.ts";

/** The package as its users get it: packed, and unpacked into a project of its own. */
export interface Installed {
  /** The project's folder. */
  readonly folder: string;
  readonly files: readonly string[];
  /** Runs a command there, with the project's programs on the path and nothing of this checkout. */
  run(command: string, args: readonly string[], env?: Readonly<Record<string, string>>): Ran;
  remove(): void;
}
export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Packs this checkout, which must be built, and installs the tarball in an empty project. */
export async function install(): Promise<Installed> {
  const folder = workFolder("package");
  // Not the waiting kind: a test runner whose worker says nothing for a minute takes it for dead.
  const run = promisify(execFile);
  const settings = { cwd: folder, maxBuffer: 64 * 1024 * 1024 };
  const pack = ["pack", "--ignore-scripts", "--json", "--pack-destination", folder];
  const { stdout } = await run("npm", pack, { ...settings, cwd: process.cwd() });
  const [packed] = JSON.parse(stdout);
  writeFileSync(join(folder, "package.json"), '{ "name": "somebody", "private": true, "type": "module" }');
  const quietly = ["--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"];
  await run("npm", ["install", ...quietly, join(folder, packed.filename)], settings);
  return {
    folder,
    files: packed.files.map(({ path }: { readonly path: string }) => path),
    run(command, args, env = {}) {
      const path = `${join(folder, "node_modules", ".bin")}:${process.env["PATH"]}`;
      const { status, stdout, stderr } = spawnSync(command, args, {
        cwd: folder,
        encoding: "utf8",
        env: { HOME: folder, TMPDIR: tmpdir(), PATH: path, LANG: "en_US.UTF-8", ...env },
      });
      return { status, out: stdout, err: stderr };
    },
    remove: () => removeFolder(folder),
  };
}
