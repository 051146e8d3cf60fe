import { execFileSync } from "node:child_process";
import type { Socket } from "node:net";
import { createSecureContext, TLSSocket as ServerSide } from "node:tls";
import { afterEach, describe, expect, it } from "vitest";
import { TLS_OFFERS, type TlsOffer } from "../../../src/model/observations/smtp.ts";
import type { TlsSession } from "../../../src/model/transcript.ts";
import { liveTcp } from "../../../src/world/live/tcp.ts";
import type { Link, Secured } from "../../../src/world/world.ts";
import { authority } from "../../support/certificate.ts";
import { loopbackTcp } from "../../support/loopback-tcp.ts";

const NEVER = new AbortController().signal;
const closers: (() => void | Promise<void>)[] = [];
const ca = authority();
const mine = ca.issue({ dns: ["mx.example.org"] });
const OLD = "DEFAULT@SECLEVEL=0";
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function linkTo(serve: (socket: Socket) => void): Promise<Link> {
  const server = await loopbackTcp(serve);
  const tcp = liveTcp({ ca: [ca.cert] });
  closers.push(tcp.close, server.close);
  const dialled = await tcp.dial({ ip: server.ip, port: server.port, source: null }, NEVER);
  if (!dialled.ok) throw new Error(dialled.how);
  return dialled.link;
}

function offered(serve: (socket: Socket) => void, offer: TlsOffer): Promise<Secured> {
  return linkTo(serve).then((link) => link.secure({ serverName: "mx.example.org", offer }, NEVER));
}

function tls(options: object, use: (socket: ServerSide) => void = () => {}) {
  return (socket: Socket) => {
    const secureContext = createSecureContext({ ...mine, ...options });
    const safe = new ServerSide(socket, { isServer: true, secureContext });
    safe.on("error", () => {}).on("secure", () => use(safe));
  };
}

function sessionOf(secured: Secured): TlsSession {
  if (!secured.ok) throw new Error(secured.reason);
  return secured.tls;
}

describe("a server that is offered one thing after the other", () => {
  it.each([
    ["TLSv1.2", "TLSv1.3", { "TLSv1.2": "TLSv1.2", old: null, TLSv1: null }],
    ["TLSv1.1", "TLSv1.3", { "TLSv1.2": "TLSv1.2", old: "TLSv1.1", TLSv1: null }],
    ["TLSv1", "TLSv1.2", { "TLSv1.2": "TLSv1.2", old: "TLSv1.1", TLSv1: "TLSv1" }],
    ["TLSv1", "TLSv1", { "TLSv1.2": null, old: "TLSv1", TLSv1: "TLSv1" }],
    ["TLSv1.3", "TLSv1.3", { "TLSv1.2": null, old: null, TLSv1: null }],
  ] as const)(
    "and takes %s to %s agrees to those alone, and says that it is the version",
    async (min, max, expected) => {
      for (const offer of ["TLSv1.2", "old", "TLSv1"] as const) {
        const secured = await offered(tls({ minVersion: min, maxVersion: max, ciphers: OLD }), offer);
        const version = expected[offer];
        if (version === null) {
          expect(secured).toEqual({
            ok: false,
            reason: expect.stringMatching(/ALERT_PROTOCOL_VERSION$|^ERR_SSL_UNSUPPORTED_PROTOCOL$/),
          });
        } else
          expect(sessionOf(secured)).toMatchObject({ protocol: version, names: ["mx.example.org"], untrusted: null });
      }
    },
  );
});

describe("a server that is offered weak suites alone", () => {
  const KINDS = expect.arrayContaining(["NULL", "anonymous", "RSA"]);
  it("and takes none says so, and what we had is told", async () => {
    expect(await offered(tls({ ciphers: OLD }), "weak")).toEqual({
      ok: false,
      reason: expect.stringMatching(/ALERT_HANDSHAKE_FAILURE$/),
      offered: KINDS,
    });
    const newest = await offered(tls({ minVersion: "TLSv1.3" }), "weak");
    expect(newest).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/ALERT_PROTOCOL_VERSION$/),
      offered: KINDS,
    });
  });
  it("may be anonymous, and is talked to all the same", async () => {
    const serve = tls({ ciphers: "ALL:!eNULL@SECLEVEL=0", dhparam: "auto" }, (safe) => safe.end("220 hi\r\n"));
    const link = await linkTo(serve);
    const session = sessionOf(await link.secure({ serverName: "mx.example.org", offer: "weak" }, NEVER));
    expect(session).toMatchObject({
      protocol: "TLSv1.2",
      cipher: expect.stringMatching(/^A(?:EC)?DH-/),
      names: [],
      sha256: { certificate: "", publicKey: "" },
      key: null,
      offered: KINDS,
    });
    expect(session.untrusted).not.toBeNull();
    expect(Buffer.from((await link.read(NEVER)) ?? []).toString()).toBe("220 hi\r\n");
  });
  it("may encrypt nothing", async () => {
    const session = sessionOf(await offered(tls({ ciphers: "ALL:eNULL:!aNULL@SECLEVEL=0" }), "weak"));
    expect(session).toMatchObject({ cipher: expect.stringMatching(/NULL/), names: ["mx.example.org"] });
  });
  it("may exchange its key by RSA", async () => {
    const words = "req -x509 -newkey rsa:2048 -nodes -keyout - -subj /CN=mx.example.org -days 9".split(" ");
    const pem = execFileSync("openssl", words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    const session = sessionOf(await offered(tls({ key: pem, cert: pem, ciphers: OLD }), "weak"));
    expect(session.cipher).toMatch(/^(?!A?(?:EC)?DHE?-).*AES/);
    expect(session.key).toEqual({ type: "rsa", bits: 2048 });
  });
  it("is never anonymous where more is on offer: without a certificate it agrees to nothing", async () => {
    const bare = tls({ key: undefined, cert: undefined, ciphers: "aNULL@SECLEVEL=0", dhparam: "auto" });
    const all = await (await linkTo(bare)).secure({ serverName: "mx.example.org" }, NEVER);
    expect(all.ok).toBe(false);
    expect(sessionOf(await offered(bare, "weak")).names).toEqual([]);
  });
});

describe("a server that is up to no good", () => {
  const ALERTS = [Buffer.of(21, 3, 3, 0, 2, 2), Buffer.of(21, 3, 3, 0, 2, 2, 200), Buffer.of(22, 3, 3, 255, 255, 2)];
  const peers: readonly (readonly [string, (socket: Socket) => void])[] = [
    ["hangs up", (socket) => socket.on("data", () => socket.destroy())],
    ["resets", (socket) => socket.on("data", () => socket.resetAndDestroy())],
    ["answers in words", (socket) => socket.on("data", () => socket.end("554 no\r\n"))],
    ["floods", (socket) => socket.on("data", () => socket.end(Buffer.alloc(1 << 20, 0x16)))],
    ...ALERTS.map(
      (bytes) =>
        [`sends ${bytes.toString("hex")}`, (socket: Socket) => socket.on("data", () => socket.end(bytes))] as const,
    ),
  ];
  it.each(peers)("and %s fails each handshake, throws nothing and is never taken to have refused", async (_, serve) => {
    for (const offer of TLS_OFFERS) {
      const secured = await offered(serve, offer);
      expect(secured).toMatchObject({ ok: false });
      expect(secured.ok ? "" : secured.reason).not.toMatch(/ALERT_(?:PROTOCOL_VERSION|HANDSHAKE_FAILURE)$/);
    }
  });
});
