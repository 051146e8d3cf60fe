import { describe, expect, it } from "vitest";
import { dnsbl } from "../../probes/dnsbl.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress } from "../../src/model/scalars.ts";
import { saw } from "../support/observe.ts";
import { target } from "../support/target.ts";
import { STEADY, zoneWorld } from "../support/zone-world.ts";

const egress = (ip: string) => saw("egress", { ip: ip as IpAddress, how: "given" }, { witness: null });
const plan = (...ips: string[]) =>
  dnsbl.plan(target(), observations(ips.map(egress))).map(({ ip, list }) => `${ip} ${list}`);

describe("dnsbl plans", () => {
  it("nothing while no address is known", () => expect(plan()).toEqual([]));
  it("each address, and both test points, on each living list", () => {
    const planned = plan("192.0.2.25", "192.0.2.26");
    for (const ip of ["192.0.2.25", "192.0.2.26", "127.0.0.2", "127.0.0.1"]) {
      expect(planned).toContain(`${ip} zen.spamhaus.org`);
      expect(planned).toContain(`${ip} bl.spamcop.net`);
    }
    expect(new Set(planned).size).toBe(planned.length);
  });
  it("also a list of which nobody knows whether it still runs", () => {
    expect(plan("192.0.2.25")).toContain("192.0.2.25 blacklist.woody.ch");
  });
  it("each test point once, however many addresses there are", () => {
    const points = plan("192.0.2.25", "192.0.2.26", "2001:db8::25").filter((look) => look.startsWith("127."));
    expect(new Set(points).size).toBe(points.length);
  });
  it("no list that is closed, wants a key, or lists domains", () => {
    const planned = plan("192.0.2.25").join("\n");
    for (const zone of ["sorbs.net", "manitu.net", "abusix.zone", "dbl.spamhaus.org"])
      expect(planned).not.toContain(zone);
  });
  it("a list that wants a key, once the user has one", () => {
    const keyed = target({ keyedLists: ["combined.mail.abusix.zone" as DnsName] });
    const planned = dnsbl.plan(keyed, observations([egress("192.0.2.25")])).map(({ ip, list }) => `${ip} ${list}`);
    expect(planned).toContain("192.0.2.25 combined.mail.abusix.zone");
    expect(planned).not.toContain("192.0.2.25 authbl.dq.spamhaus.net");
  });
  it("an IPv6 address only on lists that have such", () => {
    const planned = plan("2001:db8::25");
    expect(planned).toContain("2001:db8::25 zen.spamhaus.org");
    expect(planned).toContain("127.0.0.2 zen.spamhaus.org");
    expect(planned.join("\n")).not.toContain("spamcop");
  });
  it("the same and more when another address comes in", () => {
    expect(plan("192.0.2.25", "2001:db8::25")).toEqual(expect.arrayContaining(plan("192.0.2.25")));
  });
});

describe("dnsbl looks", () => {
  const ABOUT = { ip: "192.0.2.25" as IpAddress, list: "bl.example" as DnsName };
  const NAME = "25.2.0.192.bl.example";

  it("keep the codes unread, and ask for the words only when there are any", async () => {
    const listed = zoneWorld({ [`${NAME} A`]: ["127.255.255.254", "127.0.0.4"], [`${NAME} TXT`]: ["see elsewhere"] });
    expect(await dnsbl.look(ABOUT, listed, STEADY)).toEqual({
      state: "seen",
      value: { rcode: "NOERROR", codes: ["127.0.0.4", "127.255.255.254"], text: ["see elsewhere"] },
    });
    const clear = zoneWorld({});
    expect(await dnsbl.look(ABOUT, clear, STEADY)).toEqual({
      state: "seen",
      value: { rcode: "NXDOMAIN", codes: [], text: [] },
    });
    expect(clear.asked).toEqual([`${NAME} A`]);
  });
  it("are not lost when only the words cannot be had", async () => {
    const world = zoneWorld({ [`${NAME} A`]: ["127.0.0.2"], [`${NAME} TXT`]: "dns-timeout" });
    expect(await dnsbl.look(ABOUT, world, STEADY)).toMatchObject({
      state: "seen",
      value: { codes: ["127.0.0.2"], text: [] },
    });
  });
  it("ask behind the user's key, which what is kept does not show", async () => {
    const zen = { ip: "192.0.2.25" as IpAddress, list: "zen.spamhaus.org" as DnsName };
    const name = "25.2.0.192.k3y.zen.dq.spamhaus.net";
    const world = zoneWorld({ [`${name} A`]: ["127.0.0.4"], [`${name} TXT`]: [] });
    const listKeys = new Map([[zen.list, "k3y"]]);
    const outcome = await dnsbl.look(zen, { ...world, listKeys }, STEADY);
    expect(outcome).toMatchObject({ state: "seen", value: { codes: ["127.0.0.4"] } });
    expect(JSON.stringify(outcome)).not.toContain("k3y");
    await dnsbl.look({ ...zen, list: "bl.spamcop.net" as DnsName }, { ...world, listKeys }, STEADY);
    expect(world.asked).toEqual([`${name} A`, `${name} TXT`, "25.2.0.192.bl.spamcop.net A"]);
  });
  it("fail when the list does not answer", async () => {
    const world = zoneWorld({ [`${NAME} A`]: "dns-servfail" });
    expect(await dnsbl.look(ABOUT, world, STEADY)).toEqual({ state: "failed", why: { kind: "dns-servfail" } });
  });
  it("ask for an IPv6 address by its nibbles", async () => {
    const world = zoneWorld({});
    await dnsbl.look({ ...ABOUT, ip: "2001:db8::25" as IpAddress }, world, STEADY);
    expect(world.asked).toEqual(["5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.bl.example A"]);
  });
});
