import { encode } from "dns-packet";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dnsName } from "../../../src/dns/name.ts";
import { encodeQuery, type Query, readMessage } from "../../../src/world/live/codec.ts";

const name = dnsName("example.org");
if (name === null) throw new Error("no name");
const query: Query = { name, type: "TXT", id: 4711, edns: true };
const good = encode({
  type: "response",
  id: 4711,
  flags: 0x180,
  questions: [{ name: "example.org", type: "TXT" }],
  answers: [
    { name: "example.org", type: "CNAME", data: "b.example" },
    { name: "b.example", type: "TXT", data: ["v=spf1 ", "-all"] },
  ],
});

describe("readMessage", () => {
  it("reads a good message", () => {
    expect(readMessage(Buffer.from(good), query)).toMatchObject({
      is: "answer",
      answer: { records: ["v=spf1 -all"], aliases: ["b.example"] },
    });
  });

  it("tells whether the resolver has checked the signatures", () => {
    const checked = Buffer.from(good);
    checked.writeUInt16BE(checked.readUInt16BE(2) | 0x20, 2);
    expect(readMessage(Buffer.from(good), query)).toMatchObject({ answer: { authenticated: false } });
    expect(readMessage(checked, query)).toMatchObject({ answer: { authenticated: true } });
  });

  it("takes no part of a message for the whole, wherever it is cut", () => {
    for (let length = 0; length < good.length; length += 1) {
      expect(readMessage(Buffer.from(good.subarray(0, length)), query).is).not.toBe("answer");
    }
  });

  it("never throws and gives only clean text, whatever bytes are changed", () => {
    const change = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(change, (changes) => {
        const bytes = Buffer.from(good);
        for (const [at, value] of changes) bytes[at] = value;
        const heard = readMessage(bytes, query);
        if (heard.is === "answer") for (const alias of heard.answer.aliases) expect(alias).toMatch(/^[!-~]+$/);
      }),
      { numRuns: 3000 },
    );
  });

  it("never throws for arbitrary bytes after a fitting header", () => {
    const header = good.subarray(0, 29);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(0xffff), fc.nat(0xffff), (tail, answers, additionals) => {
        const bytes = Buffer.concat([header, tail]);
        bytes.writeUInt16BE(answers, 6);
        bytes.writeUInt16BE(additionals, 10);
        expect(readMessage(bytes, query)).toHaveProperty("is");
      }),
      { numRuns: 2000 },
    );
  });
});

describe("encodeQuery", () => {
  it("writes an OPT record only where asked to", () => {
    expect(encodeQuery(query).length - encodeQuery({ ...query, edns: false }).length).toBe(11);
  });
});
