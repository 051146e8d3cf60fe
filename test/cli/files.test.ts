import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decode, readText, writeWhole } from "../../src/cli/files.ts";
import { readLines } from "../../src/cli/input.ts";
import { nearest } from "../../src/cli/nearest.ts";
import { VERSION } from "../../src/version.ts";

describe("files", () => {
  it("a text that is no UTF-8 is read as Latin-1, no letter lost", () => {
    expect(decode(Uint8Array.of(0x63, 0x61, 0x66, 0xe9))).toBe("café");
    expect(decode(new TextEncoder().encode("逆引き"))).toBe("逆引き");
  });

  it("a file is replaced whole", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "mxray-test-")), "report.txt");
    writeFileSync(file, "a long old text");
    await writeWhole(file, "new");
    expect(readFileSync(file, "utf8")).toBe("new");
    expect(await readText(file)).toBe("new");
  });

  it("a device is written to, not replaced", async () => {
    await writeWhole("/dev/null", "gone");
    expect(readFileSync("/dev/null", "utf8")).toBe("");
  });
});

describe("readLines", () => {
  it("yields the same lines wherever the stream is cut", async () => {
    const bytes = Buffer.from("erste\r\nzweite 逆引き\n\nletzte");
    for (let cut = 1; cut < bytes.length; cut += 1) {
      const lines: string[] = [];
      for await (const line of readLines(pieces(bytes, cut))) lines.push(line);
      expect(lines).toEqual(["erste", "zweite 逆引き", "", "letzte"]);
    }
  });
});

describe("readLines of many charsets", () => {
  it("reads each line in its own, and drops the byte order mark of each", async () => {
    const bytes = Buffer.concat([
      Buffer.from("\ufefffirst\n逆引き\n"),
      Buffer.from("Bo\u00eete pleine\r\n", "latin1"),
      Buffer.from("\ufeffthird\n\nlast\r"),
    ]);
    for (const cut of [1, 3, 7, bytes.length]) {
      const lines: string[] = [];
      for await (const line of readLines(pieces(bytes, cut))) lines.push(line);
      expect(lines).toEqual(["first", "逆引き", "Bo\u00eete pleine", "third", "", "last"]);
    }
  });
});

async function* pieces(bytes: Buffer, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe("nearest", () => {
  it("finds what was meant, and nothing for what is far from everything", () => {
    expect(nearest("chekc", ["check", "trace", "explain"])).toEqual(["check"]);
    expect(nearest("dnsbl", ["ip-listed-dnsbl", "ptr-missing"])).toEqual(["ip-listed-dnsbl"]);
    expect(nearest("zzzzzz", ["check", "trace"])).toEqual([]);
  });
});

describe("VERSION", () => {
  it("is that of the package", () => {
    expect(JSON.parse(readFileSync("package.json", "utf8")).version).toBe(VERSION);
  });
});
