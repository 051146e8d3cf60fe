import { constants } from "node:crypto";
import type { Socket } from "node:net";
import { createSecureContext, TLSSocket } from "node:tls";
import { afterEach, describe, expect, it } from "vitest";
import type { SmtpAbout } from "../../src/model/observations/smtp.ts";
import type { DnsName } from "../../src/model/scalars.ts";
import { converse } from "../../src/smtp/converse.ts";
import { TIMEOUTS } from "../../src/smtp/timeouts.ts";
import { liveWorld } from "../../src/world/live/live-world.ts";
import { authority, type Identity } from "../support/certificate.ts";
import { type LoopbackTcp, loopbackTcp } from "../support/loopback-tcp.ts";
import { call } from "../support/script-link.ts";

const MB = 1024 * 1024;
/** What a run may take at most. */
const ROOM_BYTES = 200 * MB;
const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function meet(serve: (socket: Socket) => void, tls: SmtpAbout["attempt"]["tls"] = "none") {
  const server: LoopbackTcp = await loopbackTcp(serve);
  const world = liveWorld({ dns: { servers: [] } });
  open.push(server, world);
  const about = { ...call({ tls, port: server.port }), host: "mx.example.org" as DnsName, ip: server.ip };
  const before = process.memoryUsage().rss;
  const transcript = await converse({ about, timeouts: TIMEOUTS }, world, new AbortController().signal);
  return { transcript, grownBytes: process.memoryUsage().rss - before };
}

describe("on real sockets, in bounded memory", () => {
  it("100 MB without a line end are cut off at a quarter of one", async () => {
    let sentBytes = 0;
    const { transcript, grownBytes } = await meet((socket) => {
      const chunk = Buffer.alloc(64 * 1024, "2");
      socket.on("close", () => {
        sentBytes = Number.POSITIVE_INFINITY;
      });
      const more = () => {
        while (sentBytes < 100 * MB) {
          sentBytes += chunk.length;
          if (!socket.write(chunk)) return void socket.once("drain", more);
        }
      };
      more();
    });
    expect(transcript.end.how).toBe("not-smtp");
    expect(JSON.stringify(transcript).length).toBeLessThan(8 * 1024);
    expect(grownBytes).toBeLessThan(ROOM_BYTES);
  });

  it("a peer that closes its half and goes on reading is heard to its end", async () => {
    const { transcript } = await meet((socket) => {
      socket.allowHalfOpen = true;
      socket.end("220 mx.example.org ESMTP\r\n");
      socket.resume();
    });
    expect(transcript.end).toEqual({ how: "peer-closed", stage: "EHLO" });
  });

  it("a certificate for 5,000 names, some full of controls, is kept to a hundred", async () => {
    const names = Array.from({ length: 5_000 }, (_, at) => (at % 2 === 0 ? `h${at}.ex` : `\x1b\x07${at}.ex`));
    const { transcript, grownBytes } = await meet(
      speaksTls(authority().issue({ dns: names, cn: "\x9b31m" })),
      "starttls",
    );
    const secured = transcript.steps.find((step) => step.kind === "secured");
    expect(secured?.kind === "secured" && secured.tls.names).toHaveLength(100);
    expect(secured?.kind === "secured" && secured.tls.untrusted).not.toBeNull();
    expect(JSON.stringify(transcript).length).toBeLessThan(64 * 1024);
    expect(grownBytes).toBeLessThan(ROOM_BYTES);
  });

  it.each([
    ["garbage for a ServerHello", (socket: Socket) => socket.write(Buffer.alloc(4096, 0x16))],
    ["an SMTP reply for a ServerHello", (socket: Socket) => socket.write("500 5.5.1 what?\r\n")],
    ["a hang-up for a ServerHello", (socket: Socket) => socket.end()],
    ["a reset for a ServerHello", (socket: Socket) => socket.resetAndDestroy()],
    ["an alert for a ServerHello", (socket: Socket) => socket.write(Buffer.of(0x15, 3, 1, 0, 2, 2, 40))],
  ])("%s is a failed handshake, and nothing worse", async (_, answer) => {
    const { transcript } = await meet(
      dialogue((socket) => socket.once("data", () => answer(socket))),
      "starttls",
    );
    expect(transcript.end.how).toBe("tls-failed");
  });
});

function speaksTls(identity: Identity): (socket: Socket) => void {
  const secureContext = createSecureContext({ ...identity, secureOptions: constants.SSL_OP_NO_TICKET });
  return dialogue((socket) => {
    const tls = new TLSSocket(socket, { isServer: true, secureContext });
    tls.on("error", () => {});
    answerLines(tls);
  });
}

/** A server that is well-behaved until it has said yes to STARTTLS. */
function dialogue(secure: (socket: Socket) => void): (socket: Socket) => void {
  return (socket) => {
    socket.write("220 mx.example.org ESMTP\r\n");
    socket.on("data", function hear(bytes: Buffer) {
      if (!/^STARTTLS/.test(bytes.toString())) return void socket.write("250-mx.example.org\r\n250 STARTTLS\r\n");
      socket.off("data", hear);
      secure(socket);
      socket.write("220 go\r\n");
    });
  };
}

function answerLines(socket: Socket): void {
  socket.on("data", (bytes: Buffer) => {
    for (const line of bytes.toString().split("\r\n").slice(0, -1)) {
      socket.write(line.startsWith("QUIT") ? "221 bye\r\n" : "250 ok\r\n");
    }
  });
}
