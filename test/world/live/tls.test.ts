import { execFileSync } from "node:child_process";
import { createHash, X509Certificate } from "node:crypto";
import type { Socket } from "node:net";
import { createSecureContext, TLSSocket as ServerSide, type TLSSocket } from "node:tls";
import { afterEach, describe, expect, it } from "vitest";
import type { TlsSession } from "../../../src/model/transcript.ts";
import { liveClock } from "../../../src/world/live/clock.ts";
import { type LiveTcpOptions, liveTcp } from "../../../src/world/live/tcp.ts";
import { DeadlinePassed, type Link, type Secured } from "../../../src/world/world.ts";
import { authority, type Identity } from "../../support/certificate.ts";
import { loopbackTcp } from "../../support/loopback-tcp.ts";

const NEVER = new AbortController().signal;
const HOUR_MS = 3_600_000;
const closers: (() => void | Promise<void>)[] = [];
const ca = authority();
const mine = ca.issue({ dns: ["mx.example.org", "*.mail.example.org"], ip: ["192.0.2.1"] });
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function linkTo(serve: (socket: Socket) => void, options: LiveTcpOptions = {}): Promise<Link> {
  const server = await loopbackTcp(serve);
  const tcp = liveTcp({ ca: [ca.cert], ...options });
  closers.push(tcp.close, server.close);
  const dialled = await tcp.dial({ ip: server.ip, port: server.port, source: null }, NEVER);
  if (!dialled.ok) throw new Error(dialled.how);
  return dialled.link;
}

function tls(identity: Identity, { options = {}, use = (_socket: TLSSocket) => {} } = {}) {
  return (socket: Socket) => {
    const secureContext = createSecureContext({ ...identity, ...options });
    const safe = new ServerSide(socket, { isServer: true, secureContext, ...options });
    safe.on("error", () => {}).on("secure", () => use(safe));
  };
}

async function secure(
  identity: Identity,
  serverName = "mx.example.org",
  options: LiveTcpOptions = {},
): Promise<TlsSession> {
  return sessionOf(await (await linkTo(tls(identity), options)).secure({ serverName }, NEVER));
}

function sessionOf(secured: Secured): TlsSession {
  if (!secured.ok) throw new Error(secured.reason);
  return secured.tls;
}

describe("the session", () => {
  it("tells protocol, cipher, names, issuer and validity", async () => {
    const session = await secure(mine);
    expect(session).toMatchObject({
      protocol: "TLSv1.3",
      names: ["mx.example.org", "*.mail.example.org", "192.0.2.1"],
      issuer: "CN=Test Authority",
      untrusted: null,
    });
    expect(session.cipher).toMatch(/^TLS_/);
    expect(session.validFrom).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
    expect(Date.parse(session.validTo)).toBeGreaterThan(Date.now());
  });

  it("hashes certificate and public key as TLSA records do, and as openssl does", async () => {
    const { sha256 } = await secure(mine);
    const certificate = new X509Certificate(mine.cert);
    expect(sha256.certificate).toBe(createHash("sha256").update(certificate.raw).digest("hex"));
    const key = execFileSync("openssl", ["x509", "-noout", "-pubkey"], { input: mine.cert });
    const der = execFileSync("openssl", ["pkey", "-pubin", "-outform", "DER"], { input: key });
    expect(sha256.publicKey).toBe(createHash("sha256").update(der).digest("hex"));
  });

  it("hashes the issuers' too, for records that name an authority", async () => {
    const { issuers = [], sha512 } = await secure({ ...mine, cert: mine.cert + ca.cert });
    const above = new X509Certificate(ca.cert);
    expect(issuers.map(({ sha256 }) => sha256.certificate)).toEqual([
      createHash("sha256").update(above.raw).digest("hex"),
    ]);
    expect(sha512?.certificate).toBe(createHash("sha512").update(new X509Certificate(mine.cert).raw).digest("hex"));
  });

  it("takes the common name when the certificate lists no names", async () => {
    expect((await secure(ca.issue({ cn: "mx.example.org" }))).names).toEqual(["mx.example.org"]);
  });

  it("is not fooled by a name that holds separators", async () => {
    const session = await secure(ca.issue({ dns: ["a.example, DNS:mx.example.org"] }));
    expect(session.names).toEqual(["a.example, DNS:mx.example.org"]);
    expect(session.untrusted).toBe("ERR_TLS_CERT_ALTNAME_INVALID");
  });
});

describe("the judgement", () => {
  it("accepts a trusted chain with the right name, a wildcard or an address", async () => {
    for (const name of ["mx.example.org", "a.mail.example.org", "192.0.2.1"]) {
      expect((await secure(mine, name)).untrusted).toBeNull();
    }
  });

  it("an unknown authority does not stop the handshake", async () => {
    const stranger = authority("Strange Authority");
    const session = await secure(stranger.issue({ dns: ["mx.example.org"] }));
    expect(session).toMatchObject({ issuer: "CN=Strange Authority", untrusted: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" });
  });

  it("without --tls-ca the made-up authority is a stranger too", async () => {
    const link = await linkTo(tls(mine), { ca: [] });
    expect(sessionOf(await link.secure({ serverName: "mx.example.org" }, NEVER)).untrusted).toBe(
      "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    );
  });

  it("another name is told even though the chain is good", async () => {
    expect((await secure(mine, "mx.example.net")).untrusted).toBe("ERR_TLS_CERT_ALTNAME_INVALID");
    expect((await secure(mine, "192.0.2.9")).untrusted).toBe("ERR_TLS_CERT_ALTNAME_INVALID");
  });

  it("an expired and a not yet valid certificate are told apart", async () => {
    const dns = ["mx.example.org"];
    const past = { notBefore: new Date(Date.now() - 9 * HOUR_MS), notAfter: new Date(Date.now() - HOUR_MS) };
    const future = { notBefore: new Date(Date.now() + HOUR_MS), notAfter: new Date(Date.now() + 9 * HOUR_MS) };
    expect((await secure(ca.issue({ dns, ...past }))).untrusted).toBe("CERT_HAS_EXPIRED");
    expect((await secure(ca.issue({ dns, ...future }))).untrusted).toBe("CERT_NOT_YET_VALID");
  });
});

describe("the server name", () => {
  async function sniOf(serverName: string, options: LiveTcpOptions = {}): Promise<unknown> {
    let sni: unknown = "not seen";
    const use = (socket: TLSSocket) => {
      sni = socket.servername;
    };
    const link = await linkTo(tls(mine, { use }), options);
    await link.secure({ serverName }, NEVER);
    // The server is done a moment after the client.
    await expect.poll(() => sni).not.toBe("not seen");
    return sni;
  }

  it("is sent, but not when it is an address", async () => {
    expect(await sniOf("mx.example.org")).toBe("mx.example.org");
    expect(await sniOf("192.0.2.1")).toBe(false);
    expect(await sniOf("2001:db8::1")).toBe(false);
  });

  it("of --tls-sni is sent and judged by instead", async () => {
    expect(await sniOf("203.0.113.5", { serverName: "mx.example.org" })).toBe("mx.example.org");
    expect((await secure(mine, "elsewhere.example", { serverName: "mx.example.org" })).untrusted).toBeNull();
    expect((await secure(mine, "mx.example.org", { serverName: "elsewhere.example" })).untrusted).toBe(
      "ERR_TLS_CERT_ALTNAME_INVALID",
    );
  });
});

describe("after the handshake", () => {
  it("both sides talk, and the end is an end", async () => {
    const use = (socket: TLSSocket) => socket.on("data", (bytes) => socket.end(`got ${bytes}`));
    const link = await linkTo(tls(mine, { use }));
    sessionOf(await link.secure({ serverName: "mx.example.org" }, NEVER));
    await link.write(Buffer.from("EHLO"), NEVER);
    expect(Buffer.from((await link.read(NEVER)) ?? []).toString()).toBe("got EHLO");
    expect(await link.read(NEVER)).toBeNull();
  });

  it("what was said in the clear before is not heard as said under TLS, not even when nobody had read it", async () => {
    const use = (socket: TLSSocket) => void socket.write("safe");
    const link = await linkTo((socket) => {
      socket.write("220 ready\r\n");
      socket.write("injected", () => tls(mine, { use })(socket));
    });
    expect(Buffer.from((await link.read(NEVER)) ?? []).toString()).toMatch(/^220/);
    await new Promise((resolve) => setTimeout(resolve, 30));
    sessionOf(await link.secure({ serverName: "mx.example.org" }, NEVER));
    expect(Buffer.from((await link.read(NEVER)) ?? []).toString()).toBe("safe");
  });

  it("even a flood in the clear that stopped the reading does not disturb it", async () => {
    const use = (socket: TLSSocket) => void socket.write("safe");
    const link = await linkTo((socket) => {
      socket.write(Buffer.alloc(70 << 10, 120), () => tls(mine, { use })(socket));
    });
    await new Promise((resolve) => setTimeout(resolve, 60));
    sessionOf(await link.secure({ serverName: "mx.example.org" }, NEVER));
    expect(Buffer.from((await link.read(NEVER)) ?? []).toString()).toBe("safe");
  });

  it("closing says goodbye and closes the connection below", async () => {
    let ended = false;
    const use = (socket: TLSSocket) =>
      socket
        .on("end", () => {
          ended = true;
        })
        .resume();
    const link = await linkTo(tls(mine, { use }));
    await link.secure({ serverName: "mx.example.org" }, NEVER);
    link.close();
    await expect.poll(() => ended).toBe(true);
  });
});

describe("old servers are reached, so that they can be reported", () => {
  it.each(["TLSv1", "TLSv1.1", "TLSv1.2"] as const)("%s", async (version) => {
    const options = { minVersion: version, maxVersion: version, ciphers: "DEFAULT@SECLEVEL=0" };
    const link = await linkTo(tls(mine, { options }));
    expect(sessionOf(await link.secure({ serverName: "mx.example.org" }, NEVER)).protocol).toBe(version);
  });
});

describe("a handshake that fails", () => {
  it("with a server that speaks something else has OpenSSL's code as its reason", async () => {
    const link = await linkTo((socket) => socket.on("data", () => socket.write("500 unknown command\r\n")));
    expect(await link.secure({ serverName: "mx.example.org" }, NEVER)).toEqual({
      ok: false,
      reason: "ERR_SSL_WRONG_VERSION_NUMBER",
    });
  });

  it("because the peer hangs up or resets has ECONNRESET", async () => {
    const hangsUp = await linkTo((socket) => socket.on("data", () => socket.end()));
    expect(await hangsUp.secure({ serverName: "mx.example.org" }, NEVER)).toEqual({ ok: false, reason: "ECONNRESET" });
    const resets = await linkTo((socket) => socket.on("data", () => socket.resetAndDestroy()));
    expect(await resets.secure({ serverName: "mx.example.org" }, NEVER)).toEqual({ ok: false, reason: "ECONNRESET" });
  });

  it("because the peer keeps silent rejects with the deadline's reason", async () => {
    const link = await linkTo((socket) => socket.resume());
    const deadline = liveClock().deadline(40, NEVER);
    await expect(link.secure({ serverName: "mx.example.org" }, deadline.signal)).rejects.toBeInstanceOf(DeadlinePassed);
  });

  it("because there is no cipher in common says so", async () => {
    const options = { ciphers: "aNULL@SECLEVEL=0", maxVersion: "TLSv1.2" };
    const link = await linkTo(tls(mine, { options }));
    expect(await link.secure({ serverName: "mx.example.org" }, NEVER)).toMatchObject({
      ok: false,
      reason: /^ERR_SSL_/,
    });
  });
});
