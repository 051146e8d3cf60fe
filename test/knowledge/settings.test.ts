import { describe, expect, it } from "vitest";
import { CAUSES } from "../../src/causes/index.ts";
import { PRODUCTS, SETTINGS } from "../../src/knowledge/settings.ts";

const ROWS = Object.entries(SETTINGS).flatMap(([cause, remedies]) =>
  Object.entries(remedies).map(([remedy, settings]) => ({ cause, remedy, settings })),
);
const ALL = ROWS.flatMap(({ settings }) => settings);

describe("the table of settings", () => {
  it.each(ROWS)(
    "$cause, $remedy: there is such a remedy, and each setting is told once",
    ({ cause, remedy, settings }) => {
      const fix = CAUSES.find(({ id }) => id === cause)?.text.en.fix ?? {};
      expect(Object.keys(fix)).toContain(remedy);
      expect(settings.length).toBeGreaterThan(0);
      const told = settings.map(({ product, where }) => `${product} ${where}`);
      expect(told).toEqual([...new Set(told)]);
    },
  );

  it("says nothing again that the sentence of the remedy says in any language", () => {
    const repeated = ROWS.flatMap(({ cause, remedy, settings }) => {
      const texts = Object.values(CAUSES.find(({ id }) => id === cause)?.text ?? {}).map(
        ({ fix }) => fix[remedy] ?? "",
      );
      return settings.filter(({ where }) => texts.some((text) => text.includes(where))).map(({ where }) => where);
    });
    expect(repeated).toEqual([]);
  });

  it("has no product that is never named, and none that is not in the list", () => {
    expect(new Set(ALL.map(({ product }) => product))).toEqual(new Set(PRODUCTS));
  });

  it("holds one printable line each, short enough to be read", () => {
    expect(ALL.filter(({ where }) => !/^[\x20-\x7e]{1,160}$/.test(where) || where !== where.trim())).toEqual([]);
  });

  it("names only hosts, addresses and networks that are kept for examples, and what makers publish", () => {
    const published = ["spf.protection.outlook.com", "_spf.google.com"];
    const names = ALL.flatMap(({ where }) => where.match(/[\w-]+(?:\.[\w-]+)*\.(?:com|net|org)\b/g) ?? []);
    const foreign = names.filter((name) => !/(?:^|\.)example\.(?:com|net|org)$/.test(name));
    expect([...new Set(foreign)].sort()).toEqual([...published].sort());
    const addresses = ALL.flatMap(({ where }) => where.match(/\b\d{1,3}(?:\.\d{1,3}){3}\b/g) ?? []);
    expect(addresses.filter((ip) => !/^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.|^0\.0\.0\.0$/.test(ip))).toEqual([]);
  });

  it("cites a web page for each", () => {
    expect(ALL.filter(({ source }) => !/^https?:\/\/[a-z0-9.-]+\//.test(source) || !URL.canParse(source))).toEqual([]);
  });
});
