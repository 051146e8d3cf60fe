import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { nameservers, systemResolvers } from "../../../src/world/live/resolver-config.ts";

describe("nameservers", () => {
  it("reads addresses of both families, with a zone where there is one, in order", () => {
    const text =
      "# comment\nsearch example.org\nnameserver 192.0.2.53\n nameserver\t2001:db8::53 \nnameserver fe80::1%eth0\n";
    expect(nameservers(text)).toEqual([
      { ip: "192.0.2.53", port: 53 },
      { ip: "2001:db8::53", port: 53 },
      { ip: "fe80::1%eth0", port: 53 },
    ]);
  });

  it("passes over what is no address and a commented line", () => {
    expect(nameservers("nameserver ns.example.org\n;nameserver 192.0.2.1\nnameserver 192.0.2.2\n")).toEqual([
      { ip: "192.0.2.2", port: 53 },
    ]);
  });

  it("takes the first three, as the system does", () => {
    const text = [1, 2, 3, 4].map((n) => `nameserver 192.0.2.${n}`).join("\n");
    expect(nameservers(text).map(({ ip }) => ip)).toEqual(["192.0.2.1", "192.0.2.2", "192.0.2.3"]);
  });

  it("without any it is this host", () => {
    expect(nameservers("options edns0\n")).toEqual([{ ip: "127.0.0.1", port: 53 }]);
  });
});

describe("systemResolvers", () => {
  it("reads the file, and asks Node where there is none", () => {
    const folder = mkdtempSync(join(tmpdir(), "resolver-config-"));
    const path = join(folder, "resolv.conf");
    writeFileSync(path, "nameserver 192.0.2.53\n");
    expect(systemResolvers(path)).toEqual([{ ip: "192.0.2.53", port: 53 }]);
    for (const { ip, port } of systemResolvers(join(folder, "missing"))) {
      expect(ip).toMatch(/[.:]/);
      expect(port).toBeGreaterThan(0);
    }
    rmSync(folder, { recursive: true });
  });
});
