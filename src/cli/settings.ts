import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Said } from "./arguments.ts";
import { COMMANDS, type CommandName } from "./command-table.ts";
import { readText } from "./files.ts";
import { FLAGS } from "./flag-table.ts";
import { type Flags, flagsOf } from "./flags.ts";
import type { Io } from "./io.ts";
import { UsageError } from "./usage-error.ts";

const CONFIG_NAME = "mxray.config.json";

/** Adds what the environment (`MXRAY_FAIL_ON=risks`) and a configuration file say; what was typed wins, then the environment. */
export async function withSettings(name: CommandName, said: Said, io: Io): Promise<Flags> {
  const values = new Map(said);
  const own: readonly string[] = COMMANDS[name].flags;
  const add = (flag: string, given: readonly string[]) => {
    if (own.includes(flag) && !values.has(flag)) values.set(flag, given);
  };
  for (const flag of own) {
    const value = io.env[`MXRAY_${flag.toUpperCase().replaceAll("-", "_")}`];
    if (value !== undefined && value !== "") add(flag, [value]);
  }
  const path = values.get("config")?.at(-1) ?? findUpwards(io.cwd);
  if (path !== null) for (const [flag, given] of await readConfig(resolve(io.cwd, path))) add(flag, given);
  return flagsOf(values);
}

async function readConfig(file: string): Promise<Said> {
  const value = parsed(await readText(file), file);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new UsageError("notJson", { file, reason: "{…}" });
  }
  const said = new Map<string, readonly string[]>();
  for (const [key, given] of Object.entries(value)) {
    if (!Object.hasOwn(FLAGS, key)) throw new UsageError("badConfig", { file, key });
    const list: readonly unknown[] = [given].flat();
    if (!list.every(isPlain)) throw new UsageError("badConfigValue", { file, key });
    if (given !== false) said.set(key, list.map(String));
  }
  return said;
}

function isPlain(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError("notJson", { file, reason: error instanceof Error ? error.message : "" });
  }
}

function findUpwards(folder: string): string | null {
  const path = join(folder, CONFIG_NAME);
  if (existsSync(path)) return path;
  const parent = dirname(folder);
  return parent === folder ? null : findUpwards(parent);
}
