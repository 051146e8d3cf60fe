import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { authorising, closing, naming } from "../../src/facts/spf-proposals.ts";
import { merged, repaired, without } from "../../src/facts/spf-repairs.ts";
import type { IpAddress } from "../../src/model/scalars.ts";
import { evaluateSpf } from "../../src/spf/evaluate.ts";
import { spfFault } from "../../src/spf/fault.ts";
import { spfTerms } from "../../src/spf/terms.ts";
import { STEADY, zoneWorld } from "../support/zone-world.ts";

const RUNS = { numRuns: 50, seed: 20260115 };

/** What a receiver makes of mail from the address when the domain publishes this record. */
async function resultOf(record: string, ip: string): Promise<string> {
  const world = zoneWorld({
    "acme.example TXT": [record],
    "ok.example TXT": ["v=spf1 ip4:198.51.100.1 -all"],
    "host.example A": ["198.51.100.2"],
    "host.example MX": ["10 host.example"],
  });
  const about = { ip: ip as IpAddress, sender: "a@acme.example", helo: "h.acme.example" };
  const outcome = await evaluateSpf(about, world, STEADY);
  return outcome.state === "seen" ? outcome.value.result : outcome.state;
}

const four = fc.integer({ min: 1, max: 254 }).map((last) => `203.0.113.${last}` as IpAddress);
const six = fc.integer({ min: 1, max: 0xffff }).map((last) => `2001:db8::${last.toString(16)}` as IpAddress);
const address = fc.oneof(four, six);
const mechanism = fc.constantFrom(
  "include:ok.example",
  "a:host.example",
  "mx:host.example",
  "ip4:198.51.100.0/25",
  "ip6:2001:db8:ffff::/48",
  "exists:%{i}.list.example",
);
const refusing = fc.tuple(fc.constantFrom("-", "~", "?", ""), mechanism).map(([sign, text]) => `${sign}${text}`);
const end = fc.constantFrom("-all", "~all", "?all");
const record = (term: fc.Arbitrary<string>) =>
  fc.tuple(fc.uniqueArray(term, { maxLength: 4 }), end).map(([terms, all]) => ["v=spf1", ...terms, all].join(" "));

describe("a record that is proposed does what it is proposed for", () => {
  it("the address that was added passes", async () => {
    await fc.assert(
      fc.asyncProperty(record(refusing), address, async (published, ip) => {
        const proposal = authorising(published, ip);
        expect(proposal).not.toBeNull();
        expect(await resultOf(proposal ?? "", ip)).toBe("pass");
      }),
      RUNS,
    );
  });

  it("all the addresses of a first record pass, and a stranger does not", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(address, { minLength: 1, maxLength: 5 }), async (ips) => {
        const proposal = naming(ips) ?? "";
        for (const ip of ips) expect(await resultOf(proposal, ip)).toBe("pass");
        expect(await resultOf(proposal, "198.51.100.200")).toBe("softfail");
      }),
      RUNS,
    );
  });

  it("what one of several records lets in passes by the merged one", async () => {
    await fc.assert(
      fc.asyncProperty(record(mechanism), record(mechanism), address, async (one, two, ip) => {
        const proposal = merged([one, two]) ?? "";
        expect(spfFault(proposal)).toBeNull();
        for (const from of [ip, "198.51.100.1", "198.51.100.2", "198.51.100.99"]) {
          const separate = [await resultOf(one, from), await resultOf(two, from)];
          const together = await resultOf(proposal, from);
          expect(together === "pass").toBe(separate.includes("pass"));
          expect(together).not.toBe("permerror");
        }
      }),
      RUNS,
    );
  });

  it("records that together ask for more than one record may are not merged", () => {
    const asking = (from: number, count: number) =>
      ["v=spf1", ...Array.from({ length: count }, (_, at) => `include:s${from + at}.example`), "-all"].join(" ");
    expect(merged([asking(0, 5), asking(5, 5)])).not.toBeNull();
    expect(merged([asking(0, 5), asking(5, 6)])).toBeNull();
    expect(merged([asking(0, 6), asking(0, 6)]), "what both ask for is asked once").not.toBeNull();
  });

  it("a closed record no longer lets a stranger pass", async () => {
    await fc.assert(
      fc.asyncProperty(record(mechanism), async (published) => {
        const open = published.replace(/.all$/, "+all");
        expect(await resultOf(open, "203.0.113.77")).toBe("pass");
        expect(await resultOf(closing(open) ?? "", "203.0.113.77")).toBe("softfail");
      }),
      RUNS,
    );
  });

  it.each([
    ["v=spf1 ipv4:203.0.113.9 -all", "v=spf1 ip4:203.0.113.9 -all"],
    ["v=spf1 ip4: 203.0.113.9 -all", "v=spf1 ip4:203.0.113.9 -all"],
    ["v=spf1 203.0.113.9 -all", "v=spf1 ip4:203.0.113.9 -all"],
    ["v=spf1 ip6:203.0.113.9 -all", "v=spf1 ip4:203.0.113.9 -all"],
    ["v=spf1 ip:203.0.113.0/24; -all", "v=spf1 ip4:203.0.113.0/24 -all"],
    ['v=spf1 ip4:203.0.113.9 -all"', "v=spf1 ip4:203.0.113.9 -all"],
    ["v=spf1 a:203.0.113.9 ip4:203.0.113.9, -all", "v=spf1 ip4:203.0.113.9 ip4:203.0.113.9 -all"],
  ])("a slip of the pen is corrected: %s", async (published, expected) => {
    expect(await resultOf(published, "203.0.113.9")).toBe("permerror");
    expect(repaired(published)).toBe(expected);
    expect(await resultOf(expected, "203.0.113.9")).toBe("pass");
  });

  it("an include of nothing is taken out, and the rest counts", async () => {
    const published = "v=spf1 include:gone.example ip4:203.0.113.9 -all";
    expect(await resultOf(published, "203.0.113.9")).toBe("permerror");
    expect(await resultOf(without(published, "include:gone.example") ?? "", "203.0.113.9")).toBe("pass");
  });
});

describe("nothing is proposed that would be a guess", () => {
  it.each(["v=spf1 ip4:203.0.113.999 -all", "v=spf1 includ:ok.example -all", "v=spf1 ip4:203.0.113.0/33 -all"])(
    "%s takes more than a slip of the pen",
    (published) => {
      expect(repaired(published)).toBeNull();
    },
  );
  it("records whose order matters are not merged, nor such as let everybody in", () => {
    expect(merged(["v=spf1 -ip4:203.0.113.9 ip4:203.0.113.0/24 -all", "v=spf1 mx -all"])).toBeNull();
    expect(merged(["v=spf1 redirect=ok.example", "v=spf1 mx -all"])).toBeNull();
    expect(merged(["v=spf1 +all", "v=spf1 mx -all"])).toBeNull();
    expect(merged(["v=spf1 ipv4:203.0.113.9 -all", "v=spf1 mx -all"])).toBeNull();
  });
  it("a well-formed record is left alone, whatever it says", () => {
    fc.assert(
      fc.property(record(refusing), (published) => {
        expect(spfFault(published)).toBeNull();
        expect(repaired(published)).toBeNull();
        expect(spfTerms(published).length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });
});
