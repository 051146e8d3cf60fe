import { describe, expect, it } from "vitest";
import { tracingResolver } from "../../src/spf/resolver.ts";
import { STEADY, zoneWorld } from "../support/zone-world.ts";

const resolver = (zone: Parameters<typeof zoneWorld>[0]) => tracingResolver(zoneWorld(zone).dns, STEADY);

describe("tracingResolver", () => {
  it("speaks the error codes that the evaluator reads", async () => {
    const { resolve } = resolver({ "a.example TXT": ["x"], "b.example A": "dns-timeout", "c.example A": "dns-bogus" });
    await expect(resolve("nowhere.example", "A")).rejects.toMatchObject({ code: "ENOTFOUND" });
    await expect(resolve("a.example", "A")).rejects.toMatchObject({ code: "ENODATA" });
    await expect(resolve("b.example", "A")).rejects.toMatchObject({ code: "ETIMEOUT" });
    await expect(resolve("c.example", "A")).rejects.toMatchObject({ code: "ESERVFAIL" });
    await expect(resolve("a..example", "A")).rejects.toMatchObject({ code: "EBADNAME" });
    await expect(resolve(`${"x".repeat(64)}.example`, "A")).rejects.toMatchObject({ code: "EBADNAME" });
  });

  it("gives MX answers their shape, the null MX as no host", async () => {
    const { resolve } = resolver({ "a.example MX": ["10 mx.example", "0 ."] });
    expect(await resolve("A.Example.", "MX")).toEqual([
      { priority: 10, exchange: "mx.example" },
      { priority: 0, exchange: "" },
    ]);
  });

  it("asks for names with blanks, which a macro may make", async () => {
    const { resolve } = resolver({ "two words.example A": ["192.0.2.1"] });
    expect(await resolve("Two Words.example", "A")).toEqual(["192.0.2.1"]);
  });

  it("keeps the order of the questions, whatever that of the answers", async () => {
    const { resolve, trace } = resolver({ "a.example A": ["192.0.2.1"], "b.example A": ["192.0.2.2"] });
    await Promise.all([resolve("b.example", "A"), resolve("a.example", "A")]);
    expect(trace.map(({ name }) => name)).toEqual(["b.example", "a.example"]);
  });
});
