import { existsSync, readFileSync } from "node:fs";
import type { Target } from "../../model/target.ts";
import { makeTarget } from "../../runner/make-target.ts";
import type { Login } from "../../world/world.ts";
import type { Call } from "../call.ts";
import { liveRun } from "../live-run.ts";
import { openWorld } from "../open-world.ts";
import { withOwnNames } from "../own-names.ts";
import { readParcel, sendParcel } from "../parcel.ts";
import { openRoundTrip } from "../round-trip.ts";
import { readPassword } from "../secret.ts";
import { readShowing } from "../showing.ts";
import { readSmtpUrl, type SmtpUrl } from "../smtp-url.ts";
import { readMailbox } from "../subject.ts";
import { UsageError } from "../usage-error.ts";
import { liveWish } from "../wish.ts";

const HOSTS_FILE = "/etc/hosts";
/** RFC 8314 §3.3, RFC 6409 §3.1 */
const PORTS = { implicit: 465, clear: 587 } as const;

/** Tries the way outgoing mail takes, as an application would use it. */
export async function smoke(call: Call): Promise<number> {
  const { flags, io, speech } = call;
  const showing = readShowing(flags, speech.lang);
  const url = readSmtpUrl(call.words[0]);
  const target = targetOf(url, call);
  const parcel = await readParcel(target, call);
  const login = await loginOf(url, call);
  if (url.password !== null) io.err(`mxray: ${speech.cli.passwordSeen}\n`);
  const mailbox = await openRoundTrip(call);
  const opened = await openWorld(call);
  try {
    const hosts = flags.has("lab") || !existsSync(HOSTS_FILE) ? "" : readFileSync(HOSTS_FILE, "utf8");
    const inside = flags.has("lab") ? opened.world : withOwnNames(opened.world, hosts);
    const world = { ...inside, login };
    const follow = parcel === null ? {} : { follow: sendParcel(parcel, { world, mailbox }, call) };
    return await liveRun({ target, showing, world, clock: opened.clock, servers: opened.servers, ...follow }, call);
  } finally {
    mailbox?.close();
    await opened.close();
  }
}

function targetOf(url: SmtpUrl, { flags, io }: Call): Target {
  const wish = liveWish(flags);
  const sender =
    wish.sender === undefined ? readMailbox(url.user ?? flags.one("auth-user") ?? "")?.address : wish.sender;
  if (sender === undefined) throw new UsageError("noSender", { flag: "--from" });
  const recipient = wish.recipient ?? sender;
  if (recipient === null) throw new UsageError("needsFlag", { flag: "--from <>", other: "--to" });
  const tls = tlsOf(url, wish.tls);
  const port = url.port ?? PORTS[tls === "implicit" ? "implicit" : "clear"];
  return makeTarget({
    helo: io.hostname,
    ...wish,
    command: "smoke",
    domain: null,
    // Whether the sender's domain lets that server send is another question than whether the server takes the mail.
    senderDomain: null,
    server: url.host,
    ports: url.port === null && wish.ports !== undefined ? wish.ports : [port],
    sender,
    recipient,
    tls,
    login: url.user !== null || flags.has("auth-user") ? "given" : "none",
  });
}

function tlsOf({ secure }: SmtpUrl, said: Target["tls"] | undefined): Target["tls"] {
  if (!secure) return said ?? "opportunistic";
  if (said === "none" || said === "starttls")
    throw new UsageError("notTogether", { flag: "smtps://", other: `--tls ${said}` });
  return "implicit";
}

/** A user in the address goes before one set elsewhere: it was typed for this very server. */
async function loginOf({ user, password }: SmtpUrl, call: Call): Promise<Login | null> {
  const name = user ?? call.flags.one("auth-user");
  if (name === undefined) return null;
  const secret = (user === null ? null : password) ?? (await readPassword(call));
  if (secret === null) throw new UsageError("noSecret", { flag: name });
  return { user: name, password: secret, mechanism: call.flags.one("auth")?.toUpperCase() ?? null };
}
