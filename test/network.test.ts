import dgram from "node:dgram";
import net from "node:net";
import { describe, expect, it } from "vitest";

describe("the network is denied to tests", () => {
  it("a connection to anywhere but loopback throws", () => {
    expect(() => net.connect({ host: "192.0.2.1", port: 25 })).toThrow(/reached for the network/);
    expect(() => net.connect(25, "mx.example.org")).toThrow(/reached for the network/);
  });
  it("so does a datagram", () => {
    const socket = dgram.createSocket("udp4");
    expect(() => socket.send(Buffer.from("?"), 53, "192.0.2.1")).toThrow(/reached for the network/);
    socket.close();
  });
});
