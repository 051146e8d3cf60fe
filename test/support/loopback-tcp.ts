import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { ipAddress } from "../../src/dns/address.ts";
import type { IpAddress } from "../../src/model/scalars.ts";

export interface LoopbackTcp {
  readonly ip: IpAddress;
  readonly port: number;
  /** Every connection taken, in order. */
  readonly sockets: readonly Socket[];
  close(): Promise<void>;
}

/** Serves connections on a loopback port of its own. */
export async function loopbackTcp(serve: (socket: Socket) => void, host = "127.0.0.1"): Promise<LoopbackTcp> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket.on("error", () => {}));
    serve(socket);
  });
  server.listen(0, host);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const ip = ipAddress(host);
  if (ip === null) throw new Error(`no address: ${host}`);
  return {
    ip,
    port,
    sockets,
    async close() {
      for (const socket of sockets) socket.destroy();
      if (server.listening) await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
