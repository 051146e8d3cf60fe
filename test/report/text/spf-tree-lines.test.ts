import { describe, expect, it } from "vitest";
import { speak } from "../../../src/messages/speak.ts";
import type { SpfAbout } from "../../../src/model/observations/spf.ts";
import type { DnsName, IpAddress, RemoteText } from "../../../src/model/scalars.ts";
import { seenLines } from "../../../src/report/text/seen-lines.ts";
import { spfFaultLines } from "../../../src/report/text/spf-tree-lines.ts";
import { evaluateSpf } from "../../../src/spf/evaluate.ts";
import { saw } from "../../support/observe.ts";
import { STEADY, zoneWorld } from "../../support/zone-world.ts";

const about: SpfAbout = { ip: "203.0.113.9" as IpAddress, sender: "a@acme.example", helo: "h.acme.example" };

function fault(record: string, at: number, length: number): readonly string[] {
  const lines = spfFaultLines({ domain: "acme.example" as DnsName, record: record as RemoteText, at, length });
  return lines.map(({ text }) => text);
}

describe("the place of a fault", () => {
  it("is marked under the record", () => {
    expect(fault("v=spf1 ipv4:203.0.113.9 -all", 7, 4)).toEqual([
      "acme.example:",
      "v=spf1 ipv4:203.0.113.9 -all",
      "       ^^^^",
    ]);
  });

  it("is marked in the part of a long record that is around it", () => {
    const before = "ip4:192.0.2.1 ".repeat(30);
    const record = `v=spf1 ${before}ipv4:203.0.113.9 ${before}-all`;
    const [, shown = "", mark = ""] = fault(record, record.indexOf("ipv4"), 4);
    expect(shown.length).toBeLessThan(80);
    expect(shown.slice(mark.indexOf("^"), mark.length)).toBe("ipv4");
    expect(shown.startsWith("…")).toBe(true);
    expect(shown.endsWith("…")).toBe(true);
  });

  it("is marked at the very end, and no further than what is shown", () => {
    const record = `v=spf1 ${"ip4:192.0.2.1 ".repeat(30)}-alll`;
    const [, shown = "", mark = ""] = fault(record, record.length - 4, 4);
    expect(shown.slice(mark.indexOf("^"))).toBe("alll");
    const [, long = "", carets = ""] = fault(`v=spf1 ${"x".repeat(500)}`, 7, 500);
    expect(carets.length).toBeLessThanOrEqual(long.length);
  });
});

it("the evidence of a broken record shows the fault in place of the plain record", async () => {
  const world = zoneWorld({ "acme.example TXT": ["v=spf1 ip4:203.0.113.9/33 -all"] });
  const outcome = await evaluateSpf(about, world, STEADY);
  if (outcome.state !== "seen") throw new Error(outcome.state);
  expect(seenLines(saw("spf", about, outcome.value), speak("en")).map(({ text }) => text)).toEqual([
    "SPF of acme.example for 203.0.113.9: permerror",
    "acme.example:",
    "v=spf1 ip4:203.0.113.9/33 -all",
    "                      ^^^",
  ]);
});
