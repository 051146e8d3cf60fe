import { expect, it } from "vitest";
import type { DnsName } from "../../src/model/scalars.ts";
import { readAhead } from "../../src/spf/read-ahead.ts";

const ACME = "acme.example" as DnsName;

/** Asks for everything below acme.example; tells what was asked before each further turn of answers. */
async function turns(zone: Readonly<Record<string, readonly string[]>>): Promise<readonly (readonly string[])[]> {
  const asked: string[][] = [];
  let waiting: (() => void)[] = [];
  let now: string[] = [];
  const end = readAhead(ACME, (name) => {
    now.push(name);
    return new Promise((resolve) => waiting.push(() => resolve(zone[name] ?? null)));
  });
  while (waiting.length > 0) {
    asked.push(now);
    const answering = waiting;
    [waiting, now] = [[], []];
    for (const answer of answering) answer();
    await new Promise((resolve) => setImmediate(resolve));
  }
  await end;
  return asked;
}

it("asks for the records of one depth at once, and for each only once", async () => {
  const zone = {
    "acme.example": ["v=spf1 mx include:a.example include:b.example -all", "another text"],
    "a.example": ["v=spf1 include:c.example include:acme.example ?all"],
    "b.example": ["v=spf1 include:c.example include:d.example redirect=e.example"],
  };
  expect(await turns(zone)).toEqual([
    ["acme.example"],
    ["a.example", "b.example"],
    ["c.example", "d.example", "e.example"],
  ]);
});

it("does not ask for what an evaluation would not come to", async () => {
  const zone = {
    "acme.example": [
      "v=spf1 include:%{i}.a.example include:b.example -all include:late.example redirect=other.example",
    ],
    "b.example": ["v=spf1 include:c.example -all", "v=spf1 include:d.example -all"],
  };
  expect(await turns(zone)).toEqual([["acme.example"], ["b.example"]]);
});

it("is not led on by a record of many names", async () => {
  const many = Array.from({ length: 200 }, (_, n) => `include:i${n}.example`).join(" ");
  const asked = await turns({ "acme.example": [`v=spf1 ${many} -all`] });
  expect(asked.flat()).toHaveLength(11);
});
