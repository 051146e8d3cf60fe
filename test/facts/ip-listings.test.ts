import { describe, expect, it } from "vitest";
import { ipListings } from "../../src/facts/ip-listings.ts";
import type { Observation } from "../../src/model/observation.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress } from "../../src/model/scalars.ts";
import { dialogue, saw, smtpAbout } from "../support/observe.ts";

const IP = "203.0.113.9" as IpAddress;
const ZEN = "zen.spamhaus.org" as DnsName;
const given = saw("egress", { ip: IP, how: "given" }, { witness: null });
const blocked = saw(
  "smtp",
  smtpAbout(),
  dialogue("554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using zen.spamhaus.org"),
);

function answered(ip: string, codes: readonly string[]): Observation {
  const rcode = codes.length > 0 ? "NOERROR" : "NXDOMAIN";
  return saw("dnsbl", { ip: ip as IpAddress, list: ZEN }, { rcode, codes: codes as readonly IpAddress[], text: [] });
}

function opinion(listed: boolean, list: string = ZEN): Observation {
  return saw("opinion", { ip: IP, list: list as DnsName }, { listed });
}

const trusted = [answered("127.0.0.2", ["127.0.0.2"]), answered("127.0.0.1", [])];

function standing(...all: readonly Observation[]) {
  return ipListings(observations([given, ...all])).find(({ subject }) => subject === IP);
}

describe("a receiver names a list", () => {
  it("not asked yet: likely, and the list with its two test points is what is missing", () => {
    const found = standing(blocked);
    expect(found).toMatchObject({ is: "listed", confidence: "likely", lists: [ZEN] });
    expect(found?.is === "listed" ? found.missing.map(({ about }) => about) : []).toEqual([
      { ip: IP, list: ZEN },
      { ip: "127.0.0.2", list: ZEN },
      { ip: "127.0.0.1", list: ZEN },
    ]);
  });
  it("the list agrees: likely, and a second opinion is what is missing", () => {
    const found = standing(blocked, answered(IP, ["127.0.0.4"]), ...trusted);
    const missing = [{ kind: "opinion", about: { ip: IP, list: ZEN } }];
    expect(found).toMatchObject({ is: "listed", confidence: "likely", answers: ["127.0.0.4"], missing, doubted: [] });
  });
  it("the second opinion agrees too: proven", () => {
    const found = standing(blocked, answered(IP, ["127.0.0.4"]), opinion(true), ...trusted);
    expect(found).toMatchObject({ is: "listed", confidence: "proven", missing: [], doubted: [] });
  });
  it("the second opinion does not: likely, and the list is named as doubted", () => {
    const found = standing(blocked, answered(IP, ["127.0.0.4"]), opinion(false), ...trusted);
    expect(found).toMatchObject({ is: "listed", confidence: "likely", missing: [], doubted: [ZEN] });
  });
  it("an opinion alone proves nothing: the list's test points were not seen", () => {
    const found = standing(blocked, answered(IP, ["127.0.0.4"]), opinion(true));
    expect(found).toMatchObject({ is: "listed", confidence: "likely", doubted: [] });
  });
  it("a list that has closed is named as such", () => {
    const old = saw(
      "smtp",
      smtpAbout(),
      dialogue("554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using dnsbl.sorbs.net"),
    );
    expect(standing(old)).toMatchObject({ is: "listed", closed: ["dnsbl.sorbs.net"], missing: [] });
  });
  it("the list does not: possible, and the answer says so", () => {
    const found = standing(blocked, answered(IP, []), ...trusted);
    expect(found).toMatchObject({ is: "listed", confidence: "possible", answers: ["NXDOMAIN"] });
  });
  it("the list refuses us: as likely as before", () => {
    const refused = [IP, "127.0.0.1", "127.0.0.2"].map((ip) => answered(ip, ["127.255.255.254"]));
    expect(standing(blocked, ...refused)).toMatchObject({ is: "listed", confidence: "likely" });
  });
});

describe("nobody refused", () => {
  it("a listing stands for itself and accounts for nothing", () => {
    const found = standing(answered(IP, ["127.0.0.4"]), opinion(true), ...trusted);
    expect(found).toMatchObject({ is: "listed", confidence: "proven", severity: "blocks", accountsFor: [] });
  });
  it("a listing on which no second opinion was heard is only likely", () => {
    const found = standing(answered(IP, ["127.0.0.4"]), ...trusted);
    expect(found).toMatchObject({ is: "listed", confidence: "likely", missing: [{ kind: "opinion" }] });
  });
  it("a list that cannot be believed leaves it open", () => {
    expect(standing(answered(IP, ["127.0.0.4"]))).toMatchObject({ is: "open" });
  });
  it("a clear answer of a trusted list is clear", () => {
    expect(standing(answered(IP, []), ...trusted)).toMatchObject({ is: "clear" });
  });
});

describe("nobody refused mail", () => {
  const on = (list: string, ip: string, ...codes: readonly string[]) =>
    saw(
      "dnsbl",
      { ip: ip as IpAddress, list: list as DnsName },
      { rcode: codes.length > 0 ? "NOERROR" : "NXDOMAIN", codes: codes as readonly IpAddress[], text: [] },
    );
  const works = (list: string) => [on(list, "127.0.0.2", "127.0.0.2"), on(list, "127.0.0.1")];
  const clear = [answered(IP, []), ...trusted];

  it("a small list that does not work leaves nothing open once another has answered", () => {
    const small = on("dnsbl.zapbl.net", IP);
    expect(standing(...clear, small)).toMatchObject({ is: "clear" });
    expect(standing(small)).toMatchObject({ is: "open" });
  });
  it("a weighty list that does not work does", () => {
    expect(standing(...clear, on("bl.spamcop.net", IP))).toMatchObject({ is: "open" });
  });
  it("small lists alone never make more than a risk of a listing", () => {
    const small = [...works("blacklist.woody.ch"), on("blacklist.woody.ch", IP, "127.0.0.2")];
    expect(standing(...clear, ...small)).toMatchObject({ is: "listed", severity: "risks" });
  });
  it("a heavy listing that is doubted does not weigh where a light one is confirmed", () => {
    const small = [...works("blacklist.woody.ch"), on("blacklist.woody.ch", IP, "127.0.0.2")];
    const both = [
      answered(IP, ["127.0.0.4"]),
      opinion(false),
      ...trusted,
      ...small,
      opinion(true, "blacklist.woody.ch"),
    ];
    expect(standing(...both)).toMatchObject({ confidence: "proven", severity: "risks", doubted: [ZEN] });
  });
  it("praise is no listing", () => {
    const praised = [...works("hostkarma.junkemailfilter.com"), on("hostkarma.junkemailfilter.com", IP, "127.0.0.1")];
    expect(standing(...clear, ...praised)).toMatchObject({ is: "clear" });
  });
});
