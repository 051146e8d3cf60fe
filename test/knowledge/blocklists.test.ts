import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ipAddress } from "../../src/dns/address.ts";
import { dnsName } from "../../src/dns/name.ts";
import { type Blocklist, isRefusal, meaningOf, severityOf, testPoints } from "../../src/knowledge/blocklist.ts";
import { blocklistOf } from "../../src/knowledge/blocklist-of.ts";
import { BLOCKLISTS } from "../../src/knowledge/blocklists/index.ts";
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
  it("answers in 127/8, and never means a listing and a refusal by one code", () => {
    const codes = [...Object.keys(list.codes), ...Object.keys(list.refusals)];
    for (const code of codes) expect(ipAddress(code.replace("*", "1"))).toMatch(/^127\./);
    for (const code of Object.keys(list.codes)) expect(isRefusal(list, code)).toBe(false);
  });
  it("has meanings for its codes as long as it lives, and weighs only meanings it has", () => {
    if (list.state.is !== "closed") expect(Object.keys(list.codes)).not.toEqual([]);
    const meanings = Object.values(list.codes);
    for (const meaning of Object.keys(list.severities)) expect(meanings).toContain(meaning);
    for (const meaning of meanings) expect(meaning).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
  it("can be asked for its test points", () => {
    if (list.lists === "domain") return expect(list.families).toEqual([]);
    expect(list.families).not.toEqual([]);
    expect(ipAddress(list.listedPoint)).toMatch(/^127\./);
    expect(ipAddress(list.clearPoint)).toMatch(/^127\./);
  });
  it("says where its facts come from", () => {
    for (const source of list.sources) {
      if ("url" in source) expect(source.url).toMatch(/^https?:\/\/\S+$/);
    }
    if (list.removal !== null) expect(list.removal).toMatch(/^https:\/\/\S+$/);
  });
});

describe("the tables together", () => {
  it("hold every file once, under its own name", () => {
    const files = readdirSync("src/knowledge/blocklists").filter((name) => name !== "index.ts");
    expect(LISTS.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });
  it("have a dozen lists of addresses to ask, and remember the famous dead", () => {
    expect(LISTS.filter(({ lists, state }) => lists === "ip" && state.is === "alive").length).toBeGreaterThanOrEqual(
      12,
    );
    for (const name of ["dnsbl.sorbs.net", "dnsbl.ahbl.org", "cbl.abuseat.org", "dnsbl.njabl.org"]) {
      expect(zone(name)?.state.is).toBe("closed");
    }
  });
});

describe("blocklistOf", () => {
  it("knows parts of a list, and feeds behind a customer's key", () => {
    expect(zone("pbl.spamhaus.org")?.id).toBe("spamhaus-zen");
    expect(zone("abcdef.zen.dq.spamhaus.net")?.id).toBe("spamhaus-zen");
    expect(zone("dul.dnsbl.sorbs.net")?.id).toBe("sorbs");
  });
  it("does not know a name that only looks alike", () => {
    expect(zone("notzen.spamhaus.org")).toBeUndefined();
    expect(zone("zen.spamhaus.org.example")).toBeUndefined();
  });
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
