import { resolve } from "node:path";
import type { Call } from "./call.ts";
import { readText } from "./files.ts";
import type { FlagName } from "./flag-table.ts";

/** A password out of a file or the environment, never from the command line, where other users see it; null: none was given. */
export async function readSecret(flag: FlagName, variable: string, { flags, io }: Call): Promise<string | null> {
  const file = flags.one(flag);
  const secret = file === undefined ? io.env[variable] : firstLine(await readText(resolve(io.cwd, file)));
  return secret === undefined || secret === "" ? null : secret;
}

/** The password of the login. */
export function readPassword(call: Call): Promise<string | null> {
  return readSecret("auth-password-file", "MXRAY_AUTH_PASSWORD", call);
}

function firstLine(text: string): string {
  return text.split(/\r?\n/)[0] ?? "";
}
