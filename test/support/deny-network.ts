import dgram from "node:dgram";
import net from "node:net";

/** Loaded before every test file: a connection or datagram to anywhere but loopback, and any name to be resolved, fails the test. */
const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]): net.Socket {
  const flat = (Array.isArray(args[0]) ? args[0] : args) as readonly unknown[];
  const [first, second] = flat;
  const options =
    typeof first === "object" && first !== null ? (first as { host?: string; path?: string }) : { host: second };
  // A path is a local socket: the test runner's own.
  if (!("path" in options && options.path !== undefined)) refuse(options.host ?? "localhost");
  return Reflect.apply(connect, this, args) as net.Socket;
};

const send = dgram.Socket.prototype.send;
dgram.Socket.prototype.send = function (this: dgram.Socket, ...args: unknown[]): void {
  const host = args.find((arg, at) => at > 0 && typeof arg === "string");
  if (host !== undefined) refuse(host);
  Reflect.apply(send, this, args);
};

function refuse(host: unknown): void {
  if (typeof host === "string" && LOOPBACK.test(host)) return;
  throw new Error(`a test reached for the network: ${String(host)}`);
}
