import type { PopLogin } from "../world/world.ts";
import type { Call } from "./call.ts";
import { readPassword } from "./secret.ts";
import { readServiceUrl } from "./service-url.ts";
import { UsageError, withoutPassword } from "./usage-error.ts";

const EXAMPLE = "--pop-url pop3s://alice@pop.example.org";
/** RFC 8314 §3.1, RFC 1939 §3 */
const PORTS = { pop3s: 995, pop3: 110 } as const;

/** Reads where to fetch mail before the outgoing server is asked again; null without `--pop-url`. Nothing is opened yet. */
export async function readPop(call: Call): Promise<PopLogin | null> {
  const { flags, io, speech } = call;
  const text = flags.one("pop-url");
  if (text === undefined) return null;
  const url = readServiceUrl(text, Object.keys(PORTS));
  const line = /[\r\n\0]/;
  if (url?.user == null || url.path !== "" || line.test(`${url.user}${url.password ?? ""}`)) {
    throw new UsageError("notPopUrl", { text: withoutPassword(text), command: EXAMPLE });
  }
  if (url.password !== null) io.err(`mxray: ${speech.cli.passwordSeen}\n`);
  const password = url.password ?? (await readPassword(call));
  if (password === null) throw new UsageError("noSecret", { flag: "--pop-url" });
  const secure = url.scheme === "pop3s";
  return { host: url.host, port: url.port ?? PORTS[secure ? "pop3s" : "pop3"], secure, user: url.user, password };
}
