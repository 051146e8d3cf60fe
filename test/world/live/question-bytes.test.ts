import { decode, encode } from "dns-packet";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { queryName } from "../../../src/dns/name.ts";
import type { DnsName } from "../../../src/model/scalars.ts";
import { queryBytes, repeats } from "../../../src/world/live/question-bytes.ts";

const TYPES = ["A", "AAAA", "CNAME", "MX", "NS", "PTR", "SOA", "SRV", "TLSA", "TXT"] as const;
const label = fc.stringMatching(/^[a-z0-9_/+-]{1,20}$/);
const anyName = fc.array(label, { minLength: 1, maxLength: 8 }).map((labels) => labels.join(".") as DnsName);

function question(name: string, type: string): Buffer {
  return encode({ type: "response", id: 7, questions: [{ name, type: type as "A", class: "IN" }] });
}

describe("a query written by hand", () => {
  it("is byte for byte what the message library writes", () => {
    fc.assert(
      fc.property(anyName, fc.constantFrom(...TYPES), fc.nat(0xffff), fc.boolean(), (name, type, id, edns) => {
        const opt = {
          type: "OPT",
          name: ".",
          udpPayloadSize: 1232,
          extendedRcode: 0,
          ednsVersion: 0,
          flags: 0,
        } as const;
        const additionals = edns ? [{ ...opt, flag_do: false, options: [] }] : [];
        const theirs = encode({
          type: "query",
          id,
          flags: 0x120,
          questions: [{ name, type, class: "IN" }],
          additionals,
        });
        expect(queryBytes({ name, type }, { id, flags: 0x120, edns })).toEqual(theirs);
      }),
    );
  });
  it("is read back with the same question", () => {
    const name = queryName("_25._tcp.mx.example.org");
    if (name === null) throw new Error("no name");
    const { questions } = decode(queryBytes({ name, type: "TLSA" }, { id: 1, flags: 0, edns: true }));
    expect(questions).toEqual([{ name, type: "TLSA", class: "IN" }]);
  });
});

describe("a message repeats the question", () => {
  const asked = { name: "mx.example.org" as DnsName, type: "A" } as const;
  const ROWS: readonly (readonly [string, Buffer, ReturnType<typeof repeats>])[] = [
    ["as it was sent", question("mx.example.org", "A"), "yes"],
    ["in other letter case", question("MX.exAmple.ORG", "A"), "yes"],
    ["with another type", question("mx.example.org", "AAAA"), "no"],
    ["with another name of that length", question("mx.example.com", "A"), "no"],
    ["with other labels in the same letters", question("mx-example.org", "A"), "no"],
    ["with a longer name", question("mx.example.org.example", "A"), "no"],
    ["with a shorter name", question("mx.example", "A"), "no"],
    ["not at all", question("mx.example.org", "A").fill(0, 4, 6), "absent"],
    ["with two counted", question("mx.example.org", "A").fill(2, 5, 6), "unreadable"],
    ["cut in the middle of the name", question("mx.example.org", "A").subarray(0, 20), "unreadable"],
    ["cut before the class", question("mx.example.org", "A").subarray(0, -2), "unreadable"],
    [
      "with a pointer for a name",
      Buffer.concat([question("mx.example.org", "A").subarray(0, 12), Buffer.of(0xc0, 12, 0, 1, 0, 1)]),
      "unreadable",
    ],
  ];
  it.each(ROWS)("%s", (_title, bytes, says) => {
    expect(repeats(bytes, asked)).toBe(says);
  });
  it("and says so for every name the library can write, and for no other", () => {
    fc.assert(
      fc.property(anyName, anyName, (name, other) => {
        expect(repeats(question(name, "MX"), { name, type: "MX" })).toBe("yes");
        if (name !== other) expect(repeats(question(other, "MX"), { name, type: "MX" })).not.toBe("yes");
      }),
    );
  });
});
