import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Namespace } from "./namespace.ts";

/** A web server for the policies of MTA-STS. */
export interface WebServer {
  readonly address: string;
  readonly port: number;
  /** What it says for /.well-known/mta-sts.txt. */
  readonly page: string;
  /** File with key and certificate. */
  readonly chain: string;
}

/** Starts OpenSSL's own test server: HTTPS for one file. */
export function startWebServer(ns: Namespace, folder: string, { address, port, page, chain }: WebServer): void {
  mkdirSync(join(folder, ".well-known"), { recursive: true });
  const head = `HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\nContent-Length: ${Buffer.byteLength(page)}\r\n\r\n`;
  writeFileSync(join(folder, ".well-known/mta-sts.txt"), `${head}${page}`);
  const args = ["s_server", "-accept", `${address}:${port}`, "-cert", chain, "-key", chain, "-HTTP", "-quiet"];
  ns.start("sh", ["-c", `cd '${folder}' && exec openssl ${args.join(" ")}`]);
}
