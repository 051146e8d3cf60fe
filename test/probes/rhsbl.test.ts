import { describe, expect, it } from "vitest";
import { rhsbl } from "../../probes/rhsbl.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress } from "../../src/model/scalars.ts";
import type { Wish } from "../../src/runner/make-target.ts";
import { target } from "../support/target.ts";
import { STEADY, zoneWorld } from "../support/zone-world.ts";

const DBL = "dbl.spamhaus.org" as DnsName;
const SURBL = "multi.surbl.org" as DnsName;
const plan = (wish: Partial<Wish> = {}) => rhsbl.plan(target(wish), observations([]));
/** The domains of the mail that a list is asked for. */
const namesAt = (list: DnsName, wish: Partial<Wish> = {}) =>
  plan(wish).flatMap((about) => (about.list === list && about.point === null ? [about.name] : []));

describe("rhsbl plans", () => {
  it("the sender's domain and both test points on each living list of domains, each look once", () => {
    const planned = plan().map(({ name, list }) => `${name} ${list}`);
    for (const name of ["acme.example", "dbltest.com", "invalid"]) expect(planned).toContain(`${name} ${DBL}`);
    for (const name of ["acme.example", "test.surbl.org", "invalid"]) expect(planned).toContain(`${name} ${SURBL}`);
    expect(new Set(planned).size).toBe(planned.length);
    expect(planned.length).toBeLessThan(80);
  });
  it("no list that is closed, wants a key, or lists addresses; one that wants a key once there is one", () => {
    const zones = plan().map(({ list }) => String(list));
    for (const zone of ["fulldom.rfc-ignorant.org", "dblack.mail.abusix.zone", "zen.spamhaus.org"])
      expect(zones).not.toContain(zone);
    const keyed = plan({ keyedLists: ["dblack.mail.abusix.zone" as DnsName] }).map(({ list }) => String(list));
    expect(keyed).toContain("dblack.mail.abusix.zone");
  });
  it("a name below the registered domain in the form that each list keeps", () => {
    const wish = { senderDomain: "news.acme.co.uk" as DnsName, helo: "mail.acme.co.uk" };
    expect(namesAt(DBL, wish)).toEqual(["news.acme.co.uk"]);
    expect(namesAt(SURBL, wish)).toEqual(["acme.co.uk"]);
  });
  it("the HELO name's registered domain where that is another", () => {
    expect(namesAt(SURBL, { helo: "mta7.bulk.example" })).toEqual(["acme.example", "bulk.example"]);
    for (const helo of ["mail.acme.example", "localhost", "[192.0.2.1]", "com"])
      expect(namesAt(SURBL, { helo })).toEqual(["acme.example"]);
  });
  it("in a checkup the HELO name's only when the user said where the domain sends from, for else it is our own", () => {
    const checkup = { command: "check", helo: "desk.elsewhere.example" } as const;
    expect(namesAt(SURBL, checkup)).toEqual(["acme.example"]);
    expect(namesAt(SURBL, { ...checkup, sendingIps: ["192.0.2.1" as IpAddress] })).toContain("elsewhere.example");
  });
  it("nothing where no domain sends", () => {
    const wish = { command: "check", domain: null, senderDomain: null, sender: null } as const;
    expect(plan({ ...wish, sendingIps: ["192.0.2.1" as IpAddress] })).toEqual([]);
  });
});

describe("rhsbl looks", () => {
  const ABOUT = { name: "acme.example" as DnsName, list: DBL, point: null };

  it("keep the codes unread, and the words of an entry", async () => {
    const name = `acme.example.${DBL}`;
    const world = zoneWorld({ [`${name} A`]: ["127.0.1.2"], [`${name} TXT`]: ["look it up"] });
    const value = { rcode: "NOERROR", codes: ["127.0.1.2"], text: ["look it up"] };
    expect(await rhsbl.look(ABOUT, world, STEADY)).toEqual({ state: "seen", value });
  });
  it("ask a test point for its code alone", async () => {
    const world = zoneWorld({ [`dbltest.com.${DBL} A`]: ["127.0.1.2"] });
    await rhsbl.look({ ...ABOUT, name: "dbltest.com" as DnsName, point: "listed" }, world, STEADY);
    expect(world.asked).toEqual([`dbltest.com.${DBL} A`]);
  });
  it("ask behind the user's key, which what is kept does not show", async () => {
    const world = zoneWorld({ "acme.example.k3y.dbl.dq.spamhaus.net A": ["127.0.1.2"] });
    const outcome = await rhsbl.look(ABOUT, { ...world, listKeys: new Map([[DBL, "k3y"]]) }, STEADY);
    expect(outcome).toMatchObject({ state: "seen", value: { codes: ["127.0.1.2"] } });
    expect(JSON.stringify(outcome)).not.toContain("k3y");
  });
  it("fail when the list does not answer, and when the name is too long to ask for", async () => {
    const silent = zoneWorld({ [`acme.example.${DBL} A`]: "dns-timeout" });
    expect(await rhsbl.look(ABOUT, silent, STEADY)).toEqual({ state: "failed", why: { kind: "dns-timeout" } });
    const long = `${"a".repeat(60)}.`.repeat(4).concat("example") as DnsName;
    const world = zoneWorld({});
    expect((await rhsbl.look({ ...ABOUT, name: long }, world, STEADY)).state).toBe("failed");
    expect(world.asked).toEqual([]);
  });
});
