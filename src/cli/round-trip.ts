import { resolve } from "node:path";
import { dnsName } from "../dns/name.ts";
import type { Mailbox } from "../world/mailbox.ts";
import type { Call } from "./call.ts";
import { readText } from "./files.ts";
import { readSecret } from "./secret.ts";
import { readServiceUrl } from "./service-url.ts";
import { UsageError, withoutPassword } from "./usage-error.ts";

const EXAMPLE = "--round-trip imaps://bob@mail.example.org";
/** RFC 8314 §3.2, RFC 9051 §2.1 */
const PORTS = { imaps: 993, imap: 143 } as const;

/** Gives access to the mailbox that the message should arrive in; null without `--round-trip`. Nothing is opened yet. */
export async function openRoundTrip(call: Call): Promise<Mailbox | null> {
  const { flags, io, speech } = call;
  const text = flags.one("round-trip");
  if (text === undefined) {
    if (flags.has("round-trip-password-file")) {
      throw new UsageError("needsFlag", { flag: "--round-trip-password-file", other: "--round-trip" });
    }
    return null;
  }
  if (!flags.on("send")) throw new UsageError("needsFlag", { flag: "--round-trip", other: "--send" });
  const url = readServiceUrl(text, Object.keys(PORTS));
  if (url?.user == null) throw new UsageError("notImapUrl", { text: withoutPassword(text), command: EXAMPLE });
  if (url.password !== null) io.err(`mxray: ${speech.cli.imapPasswordSeen}\n`);
  const password = url.password ?? (await readSecret("round-trip-password-file", "MXRAY_ROUND_TRIP_PASSWORD", call));
  if (password === null) throw new UsageError("noImapSecret", { flag: "--round-trip" });
  const [serverName] = flags.read("tls-sni", dnsName, "notHost");
  const secure = url.scheme === "imaps";
  const ca = await Promise.all(flags.all("tls-ca").map((file) => readText(resolve(io.cwd, file))));
  const { imapMailbox } = await import("../world/live/imap-mailbox.ts");
  return imapMailbox({
    host: url.host,
    port: url.port ?? PORTS[secure ? "imaps" : "imap"],
    secure,
    user: url.user,
    password,
    folder: url.path === "" ? null : url.path,
    ...(ca.length === 0 ? {} : { ca }),
    ...(serverName === undefined ? {} : { serverName }),
  });
}
