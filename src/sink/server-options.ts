import { createHash, timingSafeEqual } from "node:crypto";
import type { SMTPServerDataStream, SMTPServerOptions, SMTPServerSession } from "smtp-server";
import type { Instant } from "../model/scalars.ts";
import type { Arrived, SinkOptions } from "./open-sink.ts";
import { type RefusalRule, refusalBook } from "./refusal-rule.ts";

const MAX_CLIENTS = 100;
/** A client that says nothing for so long has gone. */
const PATIENCE_MS = 60_000;
const CLOSE_MS = 500;
/** RFC 5321 §4.5.3.1.8 */
const MAX_RECIPIENTS = 100;

/** The behaviour of the test mail server, as smtp-server wants it described. */
export function serverOptions(options: SinkOptions): SMTPServerOptions {
  const { tls, certificate, login, maxBytes, onMail } = options;
  const refusal = refusalBook(options.refusals);
  return {
    ...certificate,
    secure: tls === "implicit",
    name: "mxray.test",
    banner: "mxray sink",
    size: maxBytes,
    maxClients: MAX_CLIENTS,
    socketTimeout: PATIENCE_MS,
    closeTimeout: CLOSE_MS,
    disableReverseLookup: true,
    hideSTARTTLS: tls === "none",
    disabledCommands: tls === "none" ? ["STARTTLS"] : [],
    allowInsecureAuth: tls === "none",
    authOptional: login === null,
    authMethods: ["PLAIN", "LOGIN", "CRAM-MD5"],
    logger: false,
    onConnect(session, done) {
      // A password in clear is not asked for where TLS can be had. RFC 8314 §3.3
      if (tls === "starttls") session.disabledCommands = ["AUTH"];
      done(played(refusal("connect", "")));
    },
    onSecure(_socket, session, done) {
      session.disabledCommands = [];
      done(null);
    },
    onAuth(auth, _session, done) {
      const rule = refusal("auth", auth.username ?? "");
      if (rule !== null) return done(played(rule));
      const isRight = login === null || (auth.username === login.user && holds(auth, login.password));
      return isRight ? done(null, { user: auth.username ?? "" }) : done(answer(535, "5.7.8 Authentication failed"));
    },
    onMailFrom({ address }, session, done) {
      if (login !== null && !session.user) return done(answer(530, "5.7.0 Authentication required"));
      return done(played(refusal("from", address)));
    },
    onRcptTo({ address }, { envelope }, done) {
      if (envelope.rcptTo.length >= MAX_RECIPIENTS) return done(answer(452, "4.5.3 Too many recipients"));
      return done(played(refusal("to", address)));
    },
    onData(stream, session, done) {
      const taking = take(stream, session);
      taking.then(
        (refused) => (refused === null ? done(null, TAKEN) : done(refused)),
        () => done(LOST),
      );
    },
  };

  async function take(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<Error | null> {
    const raw = await collect(stream, maxBytes);
    if (raw === null) return answer(552, "5.3.4 Message too large");
    const rule = refusal("data", "");
    if (rule === null) await onMail(arrived(raw, session));
    return played(rule);
  }
}

const TAKEN = "2.0.0 Taken, and kept for the test";
const LOST = answer(451, "4.3.0 The message could not be kept");

interface Auth {
  readonly password?: string | null | undefined;
  validatePassword(password: string): boolean;
}

function holds(auth: Auth, password: string): boolean {
  if (typeof auth.password !== "string") return auth.validatePassword(password);
  return timingSafeEqual(digest(auth.password), digest(password));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

function played(rule: RefusalRule | null): Error | null {
  return rule === null ? null : answer(rule.code, rule.words);
}

function answer(responseCode: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode });
}

/** The whole message; null when it is larger than allowed. */
async function collect(stream: SMTPServerDataStream, maxBytes: number): Promise<Buffer | null> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream) {
    const bytes = Buffer.from(piece);
    size += bytes.length;
    if (size <= maxBytes) pieces.push(bytes);
  }
  return size > maxBytes || stream.sizeExceeded ? null : Buffer.concat(pieces);
}

function arrived(raw: Buffer, session: SMTPServerSession): Arrived {
  const { mailFrom, rcptTo } = session.envelope;
  const from = mailFrom === false ? "" : mailFrom.address;
  return {
    at: new Date().toISOString() as Instant,
    from: from === "" ? null : from,
    to: rcptTo.map(({ address }) => address),
    helo: session.hostNameAppearsAs || "",
    client: session.remoteAddress,
    tls: session.tlsOptions === false ? null : session.tlsOptions.version,
    user: typeof session.user === "string" ? session.user : null,
    raw,
  };
}
