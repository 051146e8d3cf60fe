import { describe, expect, it } from "vitest";
import { ownRecords, spfBreak } from "../../src/facts/spf-breaks.ts";
import { spfRecords } from "../../src/facts/spf-records.ts";
import { spfSize } from "../../src/facts/spf-size.ts";
import type { SpfAnswer } from "../../src/model/observations/spf.ts";
import { observations } from "../../src/model/observations.ts";
import type { IpAddress } from "../../src/model/scalars.ts";
import { evaluateSpf } from "../../src/spf/evaluate.ts";
import { saw } from "../support/observe.ts";
import { STEADY, type ZoneEntry, zoneWorld } from "../support/zone-world.ts";

const about = { ip: "203.0.113.9" as IpAddress, sender: "a@acme.example", helo: "h.acme.example" };

async function answerFor(zone: Record<string, ZoneEntry>): Promise<SpfAnswer> {
  const outcome = await evaluateSpf(about, zoneWorld(zone), STEADY);
  if (outcome.state !== "seen") throw new Error(outcome.state);
  return outcome.value;
}

async function breakOf(zone: Record<string, ZoneEntry>) {
  const [record] = spfRecords(observations([saw("spf", about, await answerFor(zone))]));
  return record === undefined ? undefined : spfBreak(record);
}

describe("what breaks an SPF record", () => {
  it("a misspelt term is named, with the record corrected", async () => {
    expect(await breakOf({ "acme.example TXT": ["v=spf1 ipv4:203.0.113.9 -all"] })).toMatchObject({
      place: "acme.example",
      wrong: "ipv4",
      proposal: "v=spf1 ip4:203.0.113.9 -all",
    });
  });
  it("somebody else's record is not for the domain to correct", async () => {
    const zone = {
      "acme.example TXT": ["v=spf1 include:x.example -all"],
      "x.example TXT": ["v=spf1 ipv4:203.0.113.9"],
    };
    expect(await breakOf(zone)).toMatchObject({ place: "x.example", wrong: "ipv4", proposal: null });
  });
  it("a dead include is named where it stands, and left out of the proposal when it is the domain's own", async () => {
    const own = { "acme.example TXT": ["v=spf1 include:gone.example ip4:203.0.113.9 -all"] };
    expect(await breakOf(own)).toMatchObject({
      place: "acme.example",
      wrong: "include:gone.example",
      proposal: "v=spf1 ip4:203.0.113.9 -all",
    });
    const deep = {
      "acme.example TXT": ["v=spf1 include:x.example -all"],
      "x.example TXT": ["v=spf1 include:gone.example -all"],
    };
    expect(await breakOf(deep)).toMatchObject({ place: "x.example", wrong: "include:gone.example", proposal: null });
  });
  it("a dead include behind the matching term breaks it for others", async () => {
    const zone = { "acme.example TXT": ["v=spf1 ip4:203.0.113.9 include:gone.example -all"] };
    expect(await breakOf(zone)).toMatchObject({ problem: null, wrong: "include:gone.example" });
  });
  it("an include that could not be asked for does not", async () => {
    const zone: Record<string, ZoneEntry> = {
      "acme.example TXT": ["v=spf1 ip4:203.0.113.9 include:slow.example -all"],
      "slow.example TXT": "dns-timeout",
    };
    expect(await breakOf(zone)).toBeNull();
  });
  it("nor do the limits, which are another matter", async () => {
    const many = Array.from({ length: 11 }, () => "a:acme.example").join(" ");
    expect(await breakOf({ "acme.example TXT": [`v=spf1 ${many} -all`], "acme.example A": ["192.0.2.1"] })).toBeNull();
  });
});

it("several records are all read", async () => {
  const records = ["v=spf1 mx -all", "v=spf1 ip4:203.0.113.9 -all"];
  expect(ownRecords([await answerFor({ "acme.example TXT": ["other", ...records] })])).toEqual(records);
  expect(ownRecords([await answerFor({ "acme.example TXT": ["v=spf1 -all"] })])).toEqual([]);
});

describe("the size of the answer", () => {
  it("counts the header, the question, each record's head and each string's length octet", async () => {
    const size = spfSize(await answerFor({ "acme.example TXT": ["v=spf1 -all"] }));
    expect(size).toEqual({ bytes: 12 + 14 + 4 + 12 + 1 + 11, length: 11, isLarge: false });
  });
  it("is large by the SPF record alone beyond 512 octets, with others beyond one packet", async () => {
    const filler = (length: number) => `verification=${"x".repeat(length)}`;
    const sizeWith = async (...texts: readonly string[]) => spfSize(await answerFor({ "acme.example TXT": texts }));
    const long = `v=spf1 ${Array.from({ length: 40 }, (_, n) => `ip4:192.0.2.${n}`).join(" ")} -all`;
    expect(await sizeWith(long)).toMatchObject({ isLarge: true });
    expect(await sizeWith("v=spf1 -all", filler(900))).toMatchObject({ isLarge: false });
    expect(await sizeWith("v=spf1 -all", filler(900), filler(300))).toMatchObject({ isLarge: true });
  });
  it("is none of a domain without a record", async () => {
    expect(spfSize(await answerFor({ "acme.example TXT": ["other"] }))).toBeNull();
  });
});
