import { afterEach, describe, expect, it, vi } from "vitest";
import { ipAddress } from "../../../src/dns/address.ts";
import type { IpAddress } from "../../../src/model/scalars.ts";
import type { AddressBook } from "../../../src/world/live/address-book.ts";
import { liveClock } from "../../../src/world/live/clock.ts";
import { type LiveTcpOptions, liveTcp } from "../../../src/world/live/tcp.ts";
import { DeadlinePassed, type Link, LinkReset } from "../../../src/world/world.ts";
import { type LoopbackTcp, loopbackTcp } from "../../support/loopback-tcp.ts";

const NEVER = new AbortController().signal;
const closers: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

function ip(text: string): IpAddress {
  const read = ipAddress(text);
  if (read === null) throw new Error(`no address: ${text}`);
  return read;
}

async function serve(...args: Parameters<typeof loopbackTcp>): Promise<LoopbackTcp> {
  const server = await loopbackTcp(...args);
  closers.push(server.close);
  return server;
}

function dialler(options: LiveTcpOptions = {}) {
  const tcp = liveTcp(options);
  closers.unshift(tcp.close);
  return tcp;
}

async function dial(server: LoopbackTcp, source: IpAddress | null = null): Promise<Link> {
  const dialled = await dialler().dial({ ip: server.ip, port: server.port, source }, NEVER);
  if (!dialled.ok) throw new Error(dialled.how);
  return dialled.link;
}

/** What was written on loopback lies in the other's socket at once, and is read in the next turns of the event loop, however slow they are. */
async function arrived(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

async function text(link: Link): Promise<string | null> {
  const bytes = await link.read(NEVER);
  return bytes === null ? null : Buffer.from(bytes).toString();
}

describe("dialling", () => {
  it("shows the local address, of the system's choice", async () => {
    const link = await dial(await serve(() => {}));
    expect(link.from).toBe("127.0.0.1");
  });

  it("uses the source address asked for", async () => {
    const server = await serve(() => {});
    const link = await dial(server, ip("127.0.0.3"));
    expect(link.from).toBe("127.0.0.3");
    await vi.waitFor(() => expect(server.sockets[0]?.remoteAddress).toBe("127.0.0.3"));
  });

  it("works over IPv6", async () => {
    const link = await dial(await serve(() => {}, "::1"));
    expect(link.from).toBe("::1");
  });

  it("a closed port is refused", async () => {
    const { ip: host, port, close } = await loopbackTcp(() => {});
    await close();
    expect(await dialler().dial({ ip: host, port, source: null }, NEVER)).toEqual({
      ok: false,
      how: "connect-refused",
    });
  });

  it.each(["192.0.2.77", "::1"])(
    "a source address this host has not, or of the other family (%s), is unreachable",
    async (source) => {
      const server = await serve(() => {});
      const peer = { ip: server.ip, port: server.port, source: ip(source) };
      expect(await dialler().dial(peer, NEVER)).toEqual({ ok: false, how: "unreachable" });
    },
  );

  it("an aborted signal dials nothing: cancelled, or a timeout when it was a deadline", async () => {
    const server = await serve(() => {});
    const peer = { ip: server.ip, port: server.port, source: null };
    expect(await dialler().dial(peer, AbortSignal.abort())).toEqual({ ok: false, how: "cancelled" });
    const deadline = liveClock().deadline(0, NEVER);
    await vi.waitFor(() => expect(deadline.signal.aborted).toBe(true));
    expect(await dialler().dial(peer, deadline.signal)).toEqual({ ok: false, how: "connect-timeout" });
    expect(server.sockets).toEqual([]);
  });

  it("a thousand connections can come and go under one signal without a warning", async () => {
    const server = await serve((socket) => socket.end());
    const warnings: string[] = [];
    const warned = (warning: Error) => warnings.push(warning.message);
    process.on("warning", warned);
    const tcp = dialler();
    for (let round = 0; round < 20; round += 1) {
      const dials = Array.from({ length: 50 }, () =>
        tcp.dial({ ip: server.ip, port: server.port, source: null }, NEVER),
      );
      for (const dialled of await Promise.all(dials)) {
        expect(dialled.ok).toBe(true);
        if (dialled.ok) dialled.link.close();
      }
    }
    process.off("warning", warned);
    expect(warnings).toEqual([]);
  });
});

describe("the address book", () => {
  const peer = { ip: ip("198.51.100.7"), port: 25, source: ip("192.0.2.1") };

  it("leads a documentation address to loopback and shows the source it says", async () => {
    const server = await serve((socket) => socket.end("220 mx.example.org\r\n"));
    const asked: unknown[] = [];
    const addressBook: AddressBook = (one) => {
      asked.push(one);
      return { at: "place", ip: server.ip, port: server.port, from: ip("192.0.2.1") };
    };
    const dialled = await dialler({ addressBook }).dial(peer, NEVER);
    if (!dialled.ok) throw new Error(dialled.how);
    expect(asked).toEqual([peer]);
    expect(dialled.link.from).toBe("192.0.2.1");
    expect(await text(dialled.link)).toBe("220 mx.example.org\r\n");
  });

  it.each([
    ["closed", "connect-refused"],
    ["unreachable", "unreachable"],
  ] as const)("%s is %s", async (at, how) => {
    expect(await dialler({ addressBook: () => ({ at }) }).dial(peer, NEVER)).toEqual({ ok: false, how });
  });

  it("nowhere keeps waiting until the deadline, the own limit or the abort", async () => {
    const addressBook: AddressBook = () => ({ at: "nowhere" });
    const deadline = liveClock().deadline(30, NEVER);
    expect(await dialler({ addressBook }).dial(peer, deadline.signal)).toEqual({ ok: false, how: "connect-timeout" });
    expect(await dialler({ addressBook, connectMs: 30 }).dial(peer, NEVER)).toEqual({
      ok: false,
      how: "connect-timeout",
    });
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 20);
    expect(await dialler({ addressBook }).dial(peer, abort.signal)).toEqual({ ok: false, how: "cancelled" });
  });
});

describe("a link", () => {
  it("gives what came, then null at the end, again and again", async () => {
    const link = await dial(await serve((socket) => socket.end("hello")));
    expect(await text(link)).toBe("hello");
    expect(await text(link)).toBeNull();
    expect(await text(link)).toBeNull();
  });

  it("writes what the peer reads", async () => {
    const server = await serve((socket) => socket.pipe(socket));
    const link = await dial(server);
    await link.write(Buffer.from("EHLO me\r\n"), NEVER);
    expect(await text(link)).toBe("EHLO me\r\n");
  });

  it("rejects with LinkReset when the peer resets", async () => {
    const server = await serve(() => {});
    const link = await dial(server);
    const reading = link.read(NEVER);
    await vi.waitFor(() => expect(server.sockets).toHaveLength(1));
    server.sockets[0]?.resetAndDestroy();
    await expect(reading).rejects.toBeInstanceOf(LinkReset);
    await expect(link.read(NEVER)).rejects.toBeInstanceOf(LinkReset);
    await expect(link.write(Buffer.from("x"), NEVER)).rejects.toBeInstanceOf(LinkReset);
  });

  it("keeps the last words of a peer that then resets", async () => {
    const server = await serve((socket) => socket.write("554 go away\r\n"));
    const link = await dial(server);
    await vi.waitFor(() => expect(server.sockets[0]?.bytesWritten).toBeGreaterThan(0));
    await arrived();
    server.sockets[0]?.resetAndDestroy();
    await arrived();
    await link.write(Buffer.from("EHLO me\r\n"), NEVER);
    expect(await text(link)).toBe("554 go away\r\n");
    await expect(link.read(NEVER)).rejects.toBeInstanceOf(LinkReset);
  });

  it("a write after the peer hung up leaves the telling to the next read", async () => {
    const server = await serve((socket) => socket.end("421 busy\r\n"));
    const link = await dial(server);
    await vi.waitFor(() => expect(server.sockets[0]?.writableFinished).toBe(true));
    await arrived();
    await link.write(Buffer.from("EHLO me\r\n"), NEVER);
    await link.write(Buffer.from("EHLO me\r\n"), NEVER);
    expect(await text(link)).toBe("421 busy\r\n");
    expect(await text(link)).toBeNull();
  });

  it("a read cut short rejects with the signal's reason and loses nothing", async () => {
    const server = await serve(() => {});
    const link = await dial(server);
    const deadline = liveClock().deadline(20, NEVER);
    await expect(link.read(deadline.signal)).rejects.toBeInstanceOf(DeadlinePassed);
    await vi.waitFor(() => expect(server.sockets).toHaveLength(1));
    server.sockets[0]?.write("late");
    expect(await text(link)).toBe("late");
  });

  it("a write nobody takes in waits, and rejects with the signal's reason when that comes", async () => {
    const link = await dial(await serve((socket) => socket.pause()));
    const abort = new AbortController();
    const reason = new Error("enough");
    setTimeout(() => abort.abort(reason), 50);
    await expect(link.write(Buffer.alloc(64 << 20), abort.signal)).rejects.toBe(reason);
  });

  it("a peer that floods is stopped: little more than 64 KiB wait unread", async () => {
    const flood = 32 << 20;
    const water = Buffer.alloc(flood);
    const server = await serve((socket) => socket.end(water));
    const link = await dial(server);
    const before = process.memoryUsage().arrayBuffers;
    await vi.waitFor(() => expect(server.sockets).toHaveLength(1));
    // Long enough for all of it, if somebody took it in.
    await new Promise((resolve) => setTimeout(resolve, 150));
    const [socket] = server.sockets;
    expect(socket?.writableLength).toBeGreaterThan(0);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 << 20);
    let total = 0;
    for (let bytes = await link.read(NEVER); bytes !== null; bytes = await link.read(NEVER)) {
      expect(bytes.length).toBeLessThanOrEqual(64 << 10);
      total += bytes.length;
    }
    expect(total).toBe(flood);
  });

  it("close takes leave: the peer sees an end, not a reset", async () => {
    const seen: string[] = [];
    const server = await serve((socket) => {
      socket
        .on("end", () => seen.push("end"))
        .on("error", () => seen.push("error"))
        .resume();
      socket.write("unread");
    });
    const link = await dial(server);
    await vi.waitFor(() => expect(server.sockets[0]?.bytesWritten).toBeGreaterThan(0));
    await arrived();
    link.close();
    link.close();
    await vi.waitFor(() => expect(seen).toEqual(["end"]));
  });

  it("closing the dialler cuts every connection", async () => {
    const server = await serve((socket) => socket.resume());
    const tcp = dialler();
    await tcp.dial({ ip: server.ip, port: server.port, source: null }, NEVER);
    await vi.waitFor(() => expect(server.sockets).toHaveLength(1));
    tcp.close();
    await vi.waitFor(() => expect(server.sockets[0]?.destroyed).toBe(true));
  });
});
