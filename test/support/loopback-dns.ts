import { createSocket } from "node:dgram";
import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import {
  type Answer,
  AUTHORITATIVE_ANSWER,
  decode,
  encode,
  RECURSION_AVAILABLE,
  RECURSION_DESIRED,
  TRUNCATED_RESPONSE,
} from "dns-packet";

/** A query as it reached the server. */
export interface Asked {
  readonly name: string;
  readonly type: string;
  readonly id: number;
  readonly via: "udp" | "tcp";
  /** The sender's port. */
  readonly port: number;
  readonly edns: boolean;
  /** How often this question came before. */
  readonly before: number;
  readonly bytes: Buffer;
}

/** What to send back: any number of messages, after a while when it is a promise. */
export type Script = (asked: Asked) => readonly Buffer[] | Promise<readonly Buffer[]>;

export interface LoopbackDns {
  readonly server: { readonly ip: string; readonly port: number };
  /** Every query that came, in order. */
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

/** What a message says; the question is echoed unless another is given. */
export interface Said {
  readonly answers?: readonly Answer[];
  readonly authorities?: readonly Answer[];
  readonly additionals?: readonly Answer[];
  readonly rcode?: number;
  readonly id?: number;
  readonly flags?: number;
  readonly question?: { readonly name: string; readonly type: "A" | "MX" | "TXT" } | null;
}

export const TRUNCATED = RECURSION_DESIRED | RECURSION_AVAILABLE | TRUNCATED_RESPONSE;
export const AUTHORITATIVE = RECURSION_DESIRED | AUTHORITATIVE_ANSWER;

/** Serves a script on one loopback port, UDP and (unless told otherwise) TCP. */
export async function loopbackDns(script: Script, { tcp = true, ip = "127.0.0.1" } = {}): Promise<LoopbackDns> {
  const asked: Asked[] = [];
  const counts = new Map<string, number>();
  const sockets = new Set<Socket>();
  let open = true;
  const stream = createServer((socket) => {
    sockets.add(socket.on("error", () => {}).on("close", () => sockets.delete(socket)));
    serveStream(socket, (bytes) => hear(bytes, "tcp", socket.remotePort ?? 0));
  });
  stream.listen(0, ip);
  await once(stream, "listening");
  const { port } = stream.address() as AddressInfo;
  if (!tcp) await closed(stream);

  const datagrams = createSocket(ip.includes(":") ? "udp6" : "udp4");
  datagrams.bind(port, ip);
  await once(datagrams, "listening");
  datagrams.setRecvBufferSize(4 << 20);
  datagrams.on("message", async (bytes, from) => {
    for (const message of await hear(bytes, "udp", from.port))
      if (open) datagrams.send(message, from.port, from.address);
  });

  async function hear(bytes: Buffer, via: Asked["via"], from: number): Promise<readonly Buffer[]> {
    const packet = decode(bytes);
    const [question = { name: "", type: "A" }] = packet.questions ?? [];
    const key = `${via} ${question.type} ${question.name}`;
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    const edns = (packet.additionals ?? []).some(({ type }) => type === "OPT");
    const one = { name: question.name, type: question.type, id: packet.id ?? 0, via, port: from, edns, before, bytes };
    asked.push(one);
    return script(one);
  }

  return {
    server: { ip, port },
    asked,
    async close() {
      open = false;
      await new Promise<void>((resolve) => datagrams.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      if (tcp) await closed(stream);
    },
  };
}

/** Builds a message that answers the query. */
export function reply(asked: Asked, said: Said = {}): Buffer {
  const { answers = [], authorities = [], additionals = [], rcode = 0, id = asked.id } = said;
  const { flags = RECURSION_DESIRED | RECURSION_AVAILABLE } = said;
  const echoed = decode(asked.bytes).questions ?? [];
  return encode({
    type: "response",
    id,
    flags: flags | rcode,
    questions: said.question === null ? [] : said.question === undefined ? echoed : [said.question],
    answers: [...answers],
    authorities: [...authorities],
    additionals: [...additionals],
  });
}

export function a(name: string, data: string): Answer {
  return { name, type: "A", ttl: 60, class: "IN", data };
}

export function cname(name: string, data: string): Answer {
  return { name, type: "CNAME", ttl: 60, class: "IN", data };
}

export function soa(name: string): Answer {
  const data = {
    mname: `ns.${name}`,
    rname: `hostmaster.${name}`,
    serial: 1,
    refresh: 2,
    retry: 3,
    expire: 4,
    minimum: 5,
  };
  return { name, type: "SOA", ttl: 60, class: "IN", data };
}

function serveStream(socket: Socket, hear: (bytes: Buffer) => Promise<readonly Buffer[]>): void {
  let inbox = Buffer.alloc(0);
  socket.on("data", async (chunk) => {
    inbox = Buffer.concat([inbox, chunk]);
    if (inbox.length < 2 || inbox.length < 2 + inbox.readUInt16BE(0)) return;
    const messages = await hear(inbox.subarray(2));
    for (const message of messages) {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(message.length);
      // In two pieces, so that the reader has to put them together.
      socket.write(length);
      await new Promise((resolve) => setImmediate(resolve));
      socket.write(message);
    }
    if (messages.length === 0) socket.end();
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
