import { describe, expect, it } from "vitest";
import { checkedListing, domainListings, domainsLookedUp } from "../../src/facts/domain-listings.ts";
import type { Observation } from "../../src/model/observation.ts";
import type { RhsblAbout } from "../../src/model/observations/rhsbl.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress } from "../../src/model/scalars.ts";
import { missed, saw } from "../support/observe.ts";

const DBL = "dbl.spamhaus.org" as DnsName;
const SURBL = "multi.surbl.org" as DnsName;
const SMALL = "dbl.nordspam.com" as DnsName;

function answered(
  name: string,
  list: DnsName,
  codes: readonly string[],
  point: RhsblAbout["point"] = null,
): Observation {
  const rcode = codes.length > 0 ? "NOERROR" : "NXDOMAIN";
  const about = { name: name as DnsName, list, point };
  return saw("rhsbl", about, { rcode, codes: codes as readonly IpAddress[], text: [] });
}

const sound = (list: DnsName, point: string) => [
  answered(point, list, ["127.0.0.2"], "listed"),
  answered("invalid", list, [], "clear"),
];
const DBL_SOUND = [answered("dbltest.com", DBL, ["127.0.1.2"], "listed"), answered("invalid", DBL, [], "clear")];
const judged = (...all: readonly Observation[]) => domainListings(observations(all), "acme.example");

describe("a domain that no receiver complains of", () => {
  it("is listed by a list whose test points answered rightly, as heavily as the list weighs", () => {
    const found = judged(...DBL_SOUND, answered("acme.example", DBL, ["127.0.1.4"]));
    expect(found).toMatchObject({ is: "listed", severity: "blocks", lists: [DBL], answers: ["127.0.1.4"] });
  });
  it("is proven once somebody else finds the entry, too, and doubted where he does not", () => {
    const listed = [...DBL_SOUND, answered("acme.example", DBL, ["127.0.1.4"])];
    const about = { name: "acme.example" as DnsName, list: DBL };
    const look = { kind: "opinion", about };
    const opinion = (is: boolean) => saw("opinion", about, { listed: is });
    expect(judged(...listed)).toMatchObject({ confidence: "likely", doubted: [], missing: [look] });
    expect(judged(...listed, opinion(true))).toMatchObject({ confidence: "proven", doubted: [], missing: [] });
    expect(judged(...listed, opinion(false))).toMatchObject({ confidence: "likely", doubted: [DBL], missing: [] });
  });
  it("hinders only where the list says that an honest domain was abused", () => {
    expect(judged(...DBL_SOUND, answered("acme.example", DBL, ["127.0.1.102"]))).toMatchObject({ severity: "hinders" });
  });
  it("is not listed without the test points, by a refusal, or outside 127/8", () => {
    expect(judged(answered("acme.example", DBL, ["127.0.1.4"])).is).toBe("open");
    for (const code of ["127.255.255.254", "127.0.1.255", "203.0.113.80"])
      expect(judged(...DBL_SOUND, answered("acme.example", DBL, [code])).is).not.toBe("listed");
    expect(judged(...sound(SURBL, "test.surbl.org"), answered("acme.example", SURBL, ["127.0.0.1"])).is).toBe("open");
  });
  it("is not listed by a list that has everything", () => {
    const everything = ["dbltest.com", "invalid"].map((name, at) =>
      answered(name, DBL, ["127.0.1.2"], at === 0 ? "listed" : "clear"),
    );
    expect(judged(...everything, answered("acme.example", DBL, ["127.0.1.2"])).is).toBe("clear");
  });
  it("stays open when a list that matters did not answer, not when a small one did not", () => {
    const lost = (list: DnsName) => missed("rhsbl", { name: "acme.example" as DnsName, list, point: null });
    const clear = [...DBL_SOUND, answered("acme.example", DBL, [])];
    expect(judged(...clear, lost(SMALL)).is).toBe("clear");
    expect(judged(...clear, lost(SURBL))).toMatchObject({ is: "open", missing: [{ about: { list: SURBL } }] });
  });
  it("is judged by entries for the domain above it, and not by those for its neighbours", () => {
    const seen = observations([...DBL_SOUND, answered("acme.example", DBL, ["127.0.1.4"])]);
    expect(domainListings(seen, "news.acme.example").is).toBe("listed");
    for (const other of ["example", "notacme.example", "mx:25"]) expect(domainListings(seen, other).is).toBe("unasked");
  });
  it("is one domain, whatever forms lists were asked for", () => {
    const asked = [answered("acme.example", SURBL, []), answered("news.acme.example", DBL, [])];
    expect(domainsLookedUp(observations([...asked, ...DBL_SOUND]))).toEqual(["news.acme.example"]);
  });
});

describe("a receiver's word", () => {
  const checked = (named: readonly DnsName[], ...all: readonly Observation[]) =>
    checkedListing(observations(all), "news.acme.example", named);

  it("is proven by the list it names", () => {
    const found = checked([DBL], ...DBL_SOUND, answered("news.acme.example", DBL, ["127.0.1.2"]));
    expect(found).toMatchObject({ confidence: "proven", answers: ["127.0.1.2"], missing: [] });
    expect(found.evidence).toHaveLength(3);
  });
  it("is proven by no other list", () => {
    const other = [...sound(SMALL, "test"), answered("acme.example", SMALL, ["127.0.0.2"])];
    expect(checked([DBL], ...other)).toMatchObject({ confidence: null, evidence: [] });
    expect(checked([], ...other)).toMatchObject({ confidence: null, evidence: [], missing: [] });
  });
  it("is weakened where the list does not have the domain now", () => {
    const found = checked([DBL], ...DBL_SOUND, answered("news.acme.example", DBL, []));
    expect(found).toMatchObject({ confidence: "possible", answers: ["NXDOMAIN"] });
  });
  it("stands as it is where the list refuses us", () => {
    const refused = ["dbltest.com", "invalid", "news.acme.example"].map((name, at) =>
      answered(name, DBL, ["127.255.255.254"], ([`listed`, `clear`, null] as const)[at] ?? null),
    );
    expect(checked([DBL], ...refused).confidence).toBeNull();
  });
  it("wants looks at the lists it names, each in its own form, and none at closed, keyed or address lists", () => {
    const wanted = checked(["black.uribl.com" as DnsName, DBL]).missing.map(({ about }) => about);
    expect(wanted).toContainEqual({ name: "acme.example", list: "multi.uribl.com", point: null });
    expect(wanted).toContainEqual({ name: "news.acme.example", list: DBL, point: null });
    expect(wanted).toContainEqual({ name: "dbltest.com", list: DBL, point: "listed" });
    const others = ["fulldom.rfc-ignorant.org", "uri.invaluement.com", "zen.spamhaus.org"] as readonly string[];
    expect(checked(others as readonly DnsName[]).missing).toEqual([]);
  });
});
