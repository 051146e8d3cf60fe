import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { dnsName } from "../../dns/name.ts";
import { certificateAuthority } from "../../lab/certificates.ts";
import { type Collector, openCollector } from "../../sink/collector.ts";
import { type Expectations, readExpectations, UnreadableExpectations } from "../../sink/expectation.ts";
import { type Maildir, openMaildir } from "../../sink/maildir.ts";
import { openSink, type Sink } from "../../sink/open-sink.ts";
import { type RefusalRule, readRefusal } from "../../sink/refusal-rule.ts";
import type { World } from "../../world/world.ts";
import type { Call } from "../call.ts";
import { INTERRUPTED } from "../exit-code.ts";
import { readText } from "../files.ts";
import { TLS_MODES } from "../flag-table.ts";
import { openWorld } from "../open-world.ts";
import { readPassword } from "../secret.ts";
import { mailLine, SINK_FORMATS, type SinkFormat, sinkPage, verdictPage } from "../sink-page.ts";
import { spfOfMail } from "../spf-of-mail.ts";
import { readHost, readPort } from "../subject.ts";
import { UsageError } from "../usage-error.ts";

const PORT = 2525;
const MAX_BYTES = 25 * 1024 * 1024;
const LOOPBACK = ["127.0.0.1", "::1"];
const LIFE_MS = 30 * 86_400_000;
const NOTHING_EXPECTED: Expectations = { mails: [], count: null, withinS: null, keys: new Map(), client: null };

/** Takes the mails a job sends, keeps them, and, when it was told what to expect, says whether they came. */
export async function sink(call: Call): Promise<number> {
  const { flags, io } = call;
  formatOf(call);
  const started = io.now();
  const expected = flags.has("expect") ? await expectations(call) : null;
  const opened = await openWorld(call);
  const folder = call.words[0] === undefined ? null : resolve(io.cwd, call.words[0]);
  const collector = openCollector(expected ?? NOTHING_EXPECTED, {
    lookUp: (name) => texts(name, opened.world, io.signal),
    evaluate: (mail, client) => spfOfMail(mail, { client, world: opened.world }, io.signal),
  });
  const limit =
    flags.number("deadline", { least: 1, most: 86_400 }) ?? expected?.withinS ?? (expected === null ? null : 60);
  const timer = new AbortController();
  const timeout = limit === null ? undefined : setTimeout(() => timer.abort(), limit * 1000);
  const server = await serve({ collector, folder }, call).catch(async (error: unknown) => {
    clearTimeout(timeout);
    await opened.close();
    throw error;
  });
  try {
    const until = AbortSignal.any([io.signal, timer.signal]);
    if (expected === null) {
      await ended(until);
      return io.signal.aborted ? INTERRUPTED : 0;
    }
    const verdict = await collector.verdict(until);
    const seconds = (Date.parse(io.now()) - Date.parse(started)) / 1000;
    await io.out(verdictPage({ verdict, started, seconds }, call.speech, formatOf(call)));
    if (io.signal.aborted) return INTERRUPTED;
    return verdict.met ? 0 : 1;
  } finally {
    clearTimeout(timeout);
    await server.close();
    await opened.close();
  }
}

interface Keeping {
  readonly collector: Collector;
  readonly folder: string | null;
}

async function serve({ collector, folder }: Keeping, call: Call): Promise<Sink> {
  const { flags, io, speech } = call;
  const now = new Date();
  const authority = certificateAuthority(now);
  const life = { notBefore: new Date(now.getTime() - LIFE_MS), notAfter: new Date(now.getTime() + LIFE_MS) };
  const maildir: Maildir | null = folder === null ? null : await openMaildir(folder);
  const authorityFile = folder === null ? null : join(folder, "ca.pem");
  if (authorityFile !== null) await writeFile(authorityFile, authority.ca);
  const user = flags.one("auth-user");
  const password = user === undefined ? null : await readPassword(call);
  if (user !== undefined && password === null) throw new UsageError("noSecret", { flag: "--auth-user" });
  const given = flags.read("listen", readHost, "notIp");
  const addresses = given.length === 0 ? LOOPBACK : given;
  const names = ["localhost", ...(dnsName(io.hostname) === null ? [] : [io.hostname]), ...addresses];
  const [port = PORT] = flags.read("port", (text) => (text === "0" ? 0 : readPort(text)), "notPort");
  const tls = flags.choice("tls", TLS_MODES);
  const server = await listening(port, () =>
    openSink({
      addresses,
      port,
      tls: tls === undefined || tls === "auto" ? "starttls" : tls,
      certificate: authority.issue({ names, ...life, selfSigned: false }),
      login: user === undefined || password === null ? null : { user, password },
      refusals: refusals(call),
      maxBytes: MAX_BYTES,
      async onMail(arrived) {
        const mail = await collector.take(arrived);
        await maildir?.keep(mail);
        const line = mailLine(mail, speech, formatOf(call));
        if (flags.has("expect")) io.err(line);
        else await io.out(line);
      },
    }),
  );
  io.err(sinkPage({ server, authorityFile, secure: tls === "implicit" }, speech));
  return server;
}

async function listening(port: number, open: () => Promise<Sink>): Promise<Sink> {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    throw new UsageError("cannotListen", { text: port, reason: String(error.code) });
  }
}

async function expectations({ flags, io }: Call): Promise<Expectations> {
  const file = flags.one("expect") ?? "";
  try {
    return readExpectations(await readText(resolve(io.cwd, file)));
  } catch (error) {
    if (!(error instanceof UnreadableExpectations)) throw error;
    throw new UsageError("badExpectation", { file, path: error.path || "-", expected: error.expected });
  }
}

function refusals({ flags }: Call): readonly RefusalRule[] {
  return flags.all("refuse").map((text) => {
    const rule = readRefusal(text);
    if (rule === null) throw new UsageError("badRefusal", { text, command: "bob@*: 550 5.1.1 No such user" });
    return rule;
  });
}

/** A key that cannot be asked for is not a key that is missing. RFC 6376 §6.1.2 */
async function texts(name: string, { dns }: World, signal: AbortSignal): Promise<readonly string[] | null> {
  const asked = dnsName(name);
  const answer = asked === null ? null : await dns.ask(asked, "TXT", signal);
  if (answer === null) return null;
  if (answer.state !== "seen") throw Object.assign(new Error("DNS did not answer"), { code: "ETIMEOUT" });
  return answer.value.records.length === 0 ? null : answer.value.records;
}

function formatOf({ flags }: Call): SinkFormat {
  const format = flags.one("format") ?? "text";
  const found = SINK_FORMATS.find((one) => one === format);
  if (found === undefined)
    throw new UsageError("onlyFormats", { command: "mxray sink", text: format, choices: SINK_FORMATS });
  return found;
}

function ended(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((done) => signal.addEventListener("abort", () => done(), { once: true }));
}
