import { describe, expect, it } from "vitest";
import type { SpfAbout } from "../../src/model/observations/spf.ts";
import type { IpAddress } from "../../src/model/scalars.ts";
import { evaluateSpf } from "../../src/spf/evaluate.ts";
import { STEADY, type ZoneEntry, zoneWorld } from "../support/zone-world.ts";

const ABOUT: SpfAbout = { ip: "192.0.2.25" as IpAddress, sender: "alice@acme.example", helo: "mail.acme.example" };

async function look(zone: Record<string, ZoneEntry>, about: Partial<SpfAbout> = {}) {
  const world = zoneWorld(zone);
  const outcome = await evaluateSpf({ ...ABOUT, ...about }, world, STEADY);
  if (outcome.state !== "seen") throw new Error(JSON.stringify(outcome));
  return { ...outcome.value, asked: world.asked };
}

function rows(tree: Awaited<ReturnType<typeof look>>["tree"]) {
  return tree?.terms.map(
    ({ depth, term, outcome, reached, lookups, voids, bytes }) =>
      `${">".repeat(depth)}${term} ${outcome}${reached ? "" : " (not reached)"} ${lookups}/${voids} ${bytes}`,
  );
}

describe("spfTree", () => {
  const ZONE = {
    "acme.example TXT": ["v=spf1 include:_spf.crm.example a:gone.acme.example mx include:later.example -all"],
    "_spf.crm.example TXT": ["v=spf1 a:out.crm.example include:eu.crm.example -all"],
    "out.crm.example A": ["198.51.100.1"],
    "eu.crm.example TXT": ["v=spf1 ip4:198.51.100.0/24 ~all"],
    "acme.example MX": ["10 mx.acme.example"],
    "mx.acme.example A": ["192.0.2.25"],
    "later.example TXT": ["v=spf1 a b.later.example", "other"],
  };

  it("says of each term what it costs, and which one matched", async () => {
    const found = await look({ ...ZONE, "later.example TXT": ["v=spf1 a a:b.later.example -all"] });
    expect(found).toMatchObject({ result: "pass", lookups: 5, voids: 1 });
    expect(rows(found.tree)).toEqual([
      "include:_spf.crm.example no-match 3/0 52",
      ">a:out.crm.example no-match 1/0 null",
      ">include:eu.crm.example no-match 1/0 31",
      ">>ip4:198.51.100.0/24 no-match 0/0 null",
      ">>~all match 0/0 null",
      ">-all match 0/0 null",
      "a:gone.acme.example no-match 1/1 null",
      "mx match 1/0 null",
      "include:later.example unknown (not reached) 3/null 31",
      ">a unknown (not reached) 1/null null",
      ">a:b.later.example unknown (not reached) 1/null null",
      ">-all unknown (not reached) 0/null null",
      "-all unknown (not reached) 0/null null",
    ]);
    expect(found.tree?.lookups).toBe(8);
  });

  it("asks no address behind the matching term, only records", async () => {
    const found = await look(ZONE);
    expect(found.asked).not.toContain("later.example A");
    expect(found.asked.at(-1)).toBe("later.example TXT");
  });

  it("shows an include that no longer exists, reached or not", async () => {
    const gone = await look({ "acme.example TXT": ["v=spf1 include:gone.example ip4:192.0.2.25 -all"] });
    expect(gone.result).toBe("permerror");
    expect(rows(gone.tree)?.[0]).toBe("include:gone.example error 1/1 null");
    const behind = await look({ "acme.example TXT": ["v=spf1 ip4:192.0.2.25 include:gone.example -all"] });
    expect(behind.result).toBe("pass");
    expect(rows(behind.tree)?.[1]).toBe("include:gone.example error (not reached) 1/null null");
  });

  it("points at the fault, in an included record too", async () => {
    const record = "v=spf1 ipv4:192.0.2.25 -all";
    const found = await look({ "acme.example TXT": ["v=spf1 include:x.example -all"], "x.example TXT": [record] });
    expect(found.fault).toEqual({ domain: "x.example", record, at: 7, length: 4 });
    expect(rows(found.tree)).toEqual([
      "include:x.example error 1/0 27",
      ">ipv4:192.0.2.25 error 0/0 null",
      ">-all unknown (not reached) 0/null null",
      "-all unknown (not reached) 0/null null",
    ]);
    expect(found.tree?.lookups).toBeNull();
  });

  it("counts what a record costs where the match comes before the limit", async () => {
    const many = Array.from({ length: 12 }, (_, n) => `a:h${n}.acme.example`).join(" ");
    const found = await look({ "acme.example TXT": [`v=spf1 ip4:192.0.2.25 ${many} -all`] });
    expect(found).toMatchObject({ result: "pass", lookups: 0, tree: { lookups: 12 } });
  });

  it("is not led round in circles, nor on for ever", async () => {
    const circle = await look({
      "acme.example TXT": ["v=spf1 ip4:192.0.2.25 include:b.example -all"],
      "b.example TXT": ["v=spf1 include:acme.example -all"],
    });
    expect(circle.tree?.lookups).toBeNull();
    expect(circle.asked.length).toBeLessThan(5);
    const wide = Array.from({ length: 200 }, (_, n) => `include:i${n}.example`).join(" ");
    const found = await look({ "acme.example TXT": [`v=spf1 ip4:192.0.2.25 ${wide} -all`] });
    expect(new Set(found.asked).size).toBeLessThan(40);
  });

  it("stays small and quick however long a record is", async () => {
    const found = await look({ "acme.example TXT": [`v=spf1 ${"ip4:192.0.2.1 ".repeat(20_000)}-all`] });
    expect(found.result).toBe("fail");
    expect(found.tree?.terms).toHaveLength(200);
  });

  it("says nothing where it would have to guess", async () => {
    const found = await look({
      "acme.example TXT": ["v=spf1 exists:%{p}.acme.example -all"],
      "25.2.0.192.in-addr.arpa PTR": ["mail.acme.example"],
      "mail.acme.example A": ["192.0.2.25"],
    });
    expect(found.result).toBe("fail");
    expect(found.tree).toBeUndefined();
  });

  it("has none for a domain without a record", async () => {
    expect((await look({})).tree).toBeUndefined();
  });
});
