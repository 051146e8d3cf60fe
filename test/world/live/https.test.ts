import { once } from "node:events";
import type { RequestListener } from "node:http";
import { createServer, type Server as HttpsServer, type ServerOptions } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import type { Fetched } from "../../../src/model/fetched.ts";
import type { Outcome } from "../../../src/model/outcome.ts";
import { liveHttps } from "../../../src/world/live/https.ts";
import { authority, type Identity } from "../../support/certificate.ts";
import { loopbackTcp } from "../../support/loopback-tcp.ts";
import { STEADY, type ZoneEntry, zoneWorld } from "../../support/zone-world.ts";

const NAME = "mta-sts.example.org";
/** More than a busy machine takes for a handshake. */
const LIMITS = { bytes: 1000, ms: 15_000 };
const DAY_MS = 86_400_000;
const ca = authority();
const good = ca.issue({ dns: [NAME] });
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function serve(identity: Identity, answer: RequestListener, options: ServerOptions = {}): Promise<number> {
  const sockets = new Set<Socket>();
  const server: HttpsServer = createServer({ ...identity, ...options }, answer);
  server.on("connection", (socket: Socket) => sockets.add(socket.on("error", () => {})));
  server.on("tlsClientError", () => {});
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  closers.push(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
  return (server.address() as AddressInfo).port;
}

function get(
  port: number,
  {
    zone = { [`${NAME} A`]: ["127.0.0.1"] },
    limits = LIMITS,
    signal = STEADY,
    trust = [ca.cert],
  }: {
    readonly zone?: Readonly<Record<string, ZoneEntry>>;
    readonly limits?: typeof LIMITS;
    readonly signal?: AbortSignal;
    readonly trust?: readonly string[];
  } = {},
): Promise<Outcome<Fetched>> {
  const https = liveHttps(zoneWorld(zone).dns, { ca: trust });
  return https.get(`https://${NAME}:${port}/.well-known/mta-sts.txt`, limits, signal);
}

describe("a document", () => {
  it("comes with status, type and body, asked for by the server's own name", async () => {
    const asked: string[] = [];
    const port = await serve(good, ({ url, headers }, response) => {
      asked.push(`${headers.host} ${url}`);
      response.writeHead(200, { "content-type": "text/plain" }).end("version: STSv1\r\n");
    });
    expect(await get(port)).toEqual({
      state: "seen",
      value: { how: "answered", status: 200, type: "text/plain", body: "version: STSv1\r\n", cut: false },
    });
    expect(asked).toEqual([`${NAME}:${port} /.well-known/mta-sts.txt`]);
  });

  it("is not looked for where a redirect points", async () => {
    let asked = 0;
    const port = await serve(good, (_request, response) => {
      asked += 1;
      response.writeHead(301, { location: "/elsewhere" }).end();
    });
    expect(await get(port)).toMatchObject({ value: { how: "answered", status: 301, type: null } });
    expect(asked).toBe(1);
  });

  it("is read no further than allowed", async () => {
    const port = await serve(good, (_request, response) => response.end("x".repeat(500_000)));
    expect(await get(port)).toMatchObject({ value: { how: "answered", cut: true, body: "x".repeat(1000) } });
  });

  it("that breaks off is a broken connection", async () => {
    const port = await serve(good, (_request, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("half");
      setTimeout(() => response.destroy(), 30);
    });
    expect(await get(port)).toEqual({ state: "seen", value: { how: "reset" } });
  });
});

describe("a certificate", () => {
  const ok: RequestListener = (_request, response) => response.end("never read");
  it("of an unknown authority, of another name or out of date ends it before a byte is asked for", async () => {
    const other = await serve(ca.issue({ dns: ["other.example"] }), ok);
    expect(await get(other)).toEqual({
      state: "seen",
      value: { how: "tls-failed", reason: "ERR_TLS_CERT_ALTNAME_INVALID" },
    });
    const old = { notBefore: new Date(Date.now() - 2 * DAY_MS), notAfter: new Date(Date.now() - DAY_MS) };
    const expired = await serve(ca.issue({ dns: [NAME], ...old }), ok);
    expect(await get(expired)).toMatchObject({ value: { how: "tls-failed", reason: "CERT_HAS_EXPIRED" } });
    const mine = await serve(good, ok);
    expect(await get(mine, { trust: [] })).toMatchObject({
      value: { how: "tls-failed", reason: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" },
    });
  });
});

describe("a server", () => {
  it("that is not there refuses; one without an address has none", async () => {
    const gone = await loopbackTcp(() => {});
    await gone.close();
    expect(await get(gone.port)).toEqual({ state: "seen", value: { how: "refused" } });
    expect(await get(gone.port, { zone: {} })).toEqual({ state: "seen", value: { how: "no-address" } });
  });

  it("whose name cannot be resolved teaches nothing", async () => {
    const zone = { [`${NAME} A`]: "dns-servfail", [`${NAME} AAAA`]: [] } as const;
    expect(await get(443, { zone })).toEqual({ state: "failed", why: { kind: "dns-servfail" } });
  });

  it("that says nothing is waited for so long and no longer", async () => {
    const port = await serve(good, () => {});
    expect(await get(port, { limits: { bytes: 10, ms: 150 } })).toEqual({ state: "seen", value: { how: "timeout" } });
  });

  it("that speaks no HTTP is told from one that speaks no TLS", async () => {
    const plain = await loopbackTcp((socket) => void socket.end("220 mx.example.org ESMTP\r\n"));
    closers.push(plain.close);
    expect(await get(plain.port)).toMatchObject({ value: { how: "tls-failed" } });
  });

  it("is left alone when the run is broken off", async () => {
    const port = await serve(good, () => {});
    const stop = new AbortController();
    const pending = get(port, { signal: stop.signal });
    setTimeout(() => stop.abort(), 30);
    expect(await pending).toEqual({ state: "failed", why: { kind: "cancelled" } });
  });
});
