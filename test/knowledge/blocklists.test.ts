import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ipAddress } from "../../src/dns/address.ts";
import { dnsName } from "../../src/dns/name.ts";
import {
  type Blocklist,
  isAskable,
  isNoListing,
  isRefusal,
  meaningOf,
  severityOf,
  testPoints,
} from "../../src/knowledge/blocklist.ts";
import { blocklistOf } from "../../src/knowledge/blocklist-of.ts";
import { BLOCKLISTS } from "../../src/knowledge/blocklists/index.ts";
import { LIST_OPERATORS } from "../../src/knowledge/list-hosts.ts";
import type { DnsName } from "../../src/model/scalars.ts";

const LISTS: readonly Blocklist[] = BLOCKLISTS;
const zone = (name: string) => blocklistOf(name as DnsName);

describe.each(LISTS.map((list) => [list.id, list] as const))("%s", (_id, list) => {
  it("names zones that are names, and no other list's", () => {
    for (const name of [list.zone, ...list.otherZones]) {
      expect(dnsName(name)).toBe(name);
      expect(zone(name)?.id).toBe(list.id);
    }
  });
  it("answers in 127/8, and means one thing by one code: a listing, none, or a refusal", () => {
    const codes = [list.codes, list.notListings, list.refusals].flatMap((said) => Object.keys(said));
    for (const code of codes) expect(ipAddress(code.replace("*", "1"))).toMatch(/^127\./);
    for (const code of Object.keys(list.codes)) {
      expect(isRefusal(list, code)).toBe(false);
      expect(isNoListing(list, code)).toBe(false);
    }
    for (const code of Object.keys(list.notListings)) expect(isRefusal(list, code)).toBe(false);
  });
  it("has meanings for its codes as long as it lives, and weighs only meanings it has", () => {
    if (list.state.is !== "closed") expect(Object.keys(list.codes)).not.toEqual([]);
    if (list.state.is === "closed") expect(list.codes).toEqual({});
    const meanings = Object.values(list.codes);
    for (const meaning of Object.keys(list.severities)) expect(meanings).toContain(meaning);
    for (const meaning of meanings) expect(meaning).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
  it("is known by the zone that its customers ask", () => {
    if (list.keyZone !== null) expect(zone(`key.${list.keyZone}`)?.id).toBe(list.id);
  });
  it("can be asked for its test points", () => {
    if (list.lists === "domain") {
      for (const point of [list.listedPoint, list.clearPoint]) expect(dnsName(`${point}.${list.zone}`)).not.toBeNull();
      return expect(list.families).toEqual([]);
    }
    expect(list.families).not.toEqual([]);
    expect(ipAddress(list.listedPoint)).toMatch(/^127\./);
    expect(ipAddress(list.clearPoint)).toMatch(/^127\./);
  });
  it("weighs no more than a risk as long as nobody knows that it runs, or once it is closed", () => {
    if (list.state.is !== "unverified" && list.state.is !== "closed") return;
    expect([list.severity, ...Object.values(list.severities)]).toEqual(["risks"]);
  });
  it("says where its facts come from and of which day they are", () => {
    for (const source of list.sources) {
      if (!("url" in source)) continue;
      expect(source.url).toMatch(/^https?:\/\/\S+$/);
      expect(source.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    if (list.state.is === "closed") expect(list.state.since ?? "2000").toMatch(/^(19|20)\d{2}(-\d{2}(-\d{2})?)?$/);
    if (list.removal !== null) expect(list.removal).toMatch(/^https:\/\/\S+$/);
  });
});

describe("the tables together", () => {
  it("hold every file once, under its own name", () => {
    const files = readdirSync("src/knowledge/blocklists").filter((name) => name !== "index.ts");
    expect(LISTS.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });
  it("know more than a hundred lists of addresses and fifteen of domains", () => {
    expect(LISTS.filter(({ lists }) => lists === "ip").length).toBeGreaterThan(100);
    expect(LISTS.filter(({ lists }) => lists === "domain").length).toBeGreaterThanOrEqual(15);
  });
  it("have dozens of lists of addresses to ask, and remember the famous dead", () => {
    const living = LISTS.filter(({ lists, state }) => lists === "ip" && state.is === "alive");
    expect(living.length).toBeGreaterThanOrEqual(30);
    for (const name of [
      "dnsbl.sorbs.net",
      "dnsbl.ahbl.org",
      "cbl.abuseat.org",
      "dnsbl.njabl.org",
      "relays.ordb.org",
      "list.dsbl.org",
      "dnsbl.inps.de",
      "dsn.rfc-ignorant.org",
    ]) {
      expect(zone(name)?.state.is).toBe("closed");
    }
  });
  it("let only lists that large receivers ask block mail by themselves", () => {
    const blocking = LISTS.filter(({ severity }) => severity === "blocks").map(({ id }) => id);
    expect(blocking.sort()).toEqual([
      "abusix",
      "barracuda",
      "spamcop",
      "spamhaus-dbl",
      "spamhaus-zen",
      "surbl",
      "trend-micro",
    ]);
  });
  it("name every zone once", () => {
    const zones = LISTS.flatMap((list) => [list.zone, ...list.otherZones]);
    expect(zones.filter((name, at) => zones.indexOf(name) !== at)).toEqual([]);
  });
});

describe("blocklistOf", () => {
  it("knows parts of a list, and feeds behind a customer's key", () => {
    expect(zone("pbl.spamhaus.org")?.id).toBe("spamhaus-zen");
    expect(zone("abcdef.zen.dq.spamhaus.net")?.id).toBe("spamhaus-zen");
    expect(zone("dul.dnsbl.sorbs.net")?.id).toBe("sorbs");
  });
  it("finds the narrowest of several zones that fit", () => {
    expect(zone("dblack.mail.abusix.zone")?.id).toBe("abusix-domains");
    expect(zone("key.combined.mail.abusix.zone")?.id).toBe("abusix");
  });
  it("does not know a name that only looks alike", () => {
    expect(zone("notzen.spamhaus.org")).toBeUndefined();
    expect(zone("zen.spamhaus.org.example")).toBeUndefined();
  });
});

it("the pages of operators lead to lists that the tables know, or to none that can be asked", () => {
  const unknown = Object.values(LIST_OPERATORS).flatMap(({ zone: name }) =>
    name === null || zone(name) !== undefined ? [] : [name],
  );
  // Nothing can be said about them: they list 127.0.0.0/8 itself, or were gone before anybody wrote down what they meant.
  expect(unknown.sort()).toEqual(["bogons.cymru.com", "orbz.org"]);
});

describe("codes", () => {
  const zen = zone("zen.spamhaus.org");
  const dronebl = zone("dnsbl.dronebl.org");
  it("of 127.255.255.0/24 are refusals on every list", () => {
    expect(isRefusal(zen, "127.255.255.254")).toBe(true);
    expect(isRefusal(undefined, "127.255.255.1")).toBe(true);
    expect(isRefusal(zen, "127.0.0.4")).toBe(false);
    expect(isRefusal(zone("multi.uribl.com"), "127.0.0.1")).toBe(true);
  });
  it("without a line of their own mean what the list's star line says", () => {
    expect(dronebl && meaningOf(dronebl, "127.0.0.9")).toBe("open-proxy");
    expect(dronebl && meaningOf(dronebl, "127.0.0.99")).toBe("listed");
    expect(zen && meaningOf(zen, "127.0.0.99")).toBeUndefined();
  });
  it("of lists that also praise are told from listings", () => {
    const hostkarma = zone("hostkarma.junkemailfilter.com");
    expect(["127.0.0.1", "127.0.0.3", "127.0.1.1"].map((code) => isNoListing(hostkarma, code))).toEqual([
      true,
      true,
      true,
    ]);
    expect(isNoListing(hostkarma, "127.0.0.2")).toBe(false);
    expect(isNoListing(undefined, "127.0.0.1")).toBe(false);
  });
  it("weigh by the worst of their meanings", () => {
    expect(severityOf(zen, ["127.0.0.11"])).toBe("hinders");
    expect(severityOf(zen, ["127.0.0.11", "127.0.0.4"])).toBe("blocks");
    expect(severityOf(zone("dnsbl-2.uceprotect.net"), ["127.0.0.2"])).toBe("risks");
    expect(severityOf(undefined, ["127.0.0.2"])).toBe("hinders");
  });
});

it("an unknown list is tested by the points every list has", () => {
  expect(testPoints(undefined)).toEqual({ listed: "127.0.0.2", clear: "127.0.0.1" });
});

it("a list is asked unless it is closed or wants an account", () => {
  expect(isAskable(undefined)).toBe(true);
  expect(isAskable(zone("bl.spamcop.net"))).toBe(true);
  expect(isAskable(zone("blacklist.woody.ch"))).toBe(true);
  expect(isAskable(zone("combined.mail.abusix.zone"))).toBe(false);
  expect(isAskable(zone("dnsbl.sorbs.net"))).toBe(false);
});
