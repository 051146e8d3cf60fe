import { describe, expect, it } from "vitest";
import { canariesBeside, canariesOn } from "../../src/facts/canary-places.ts";
import { CANARIES, SUBMISSION_CANARIES } from "../../src/knowledge/canaries.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress } from "../../src/model/scalars.ts";
import { saw } from "../support/observe.ts";

const NOBODY = observations([]);

function named(name: string, ...canary: readonly number[]) {
  const family = name.includes(":") ? 6 : 4;
  const value = { rcode: "NOERROR", addresses: ["192.0.2.25" as IpAddress], aliases: [] } as const;
  return saw("address", { name: name as DnsName, family, canary }, value);
}

describe("the hosts that show whether a port leaves this network", () => {
  it("are large operators, each of them another one, as long as the user names none", () => {
    expect(canariesOn(NOBODY, 25).map(({ host }) => host)).toEqual(CANARIES.map(({ host }) => host));
    for (const port of [465, 587, 2525]) {
      const hosts = canariesOn(NOBODY, port).map(({ host }) => host);
      const operators = SUBMISSION_CANARIES.filter(({ host }) => hosts.includes(host)).map(({ operator }) => operator);
      expect(new Set(operators).size).toBeGreaterThanOrEqual(3);
    }
  });
  it("are nobody but those the user named, each on its own port and by its own family", () => {
    const seen = observations([named("one.example", 25, 587), named("two.example", 25), named("2001:db8::25", 587)]);
    expect(canariesOn(seen, 25).map(({ host }) => host)).toEqual(["one.example", "two.example"]);
    expect(canariesOn(seen, 587)).toEqual([
      { host: "2001:db8::25", port: 587, family: 6 },
      { host: "one.example", port: 587, family: 4 },
    ]);
    expect(canariesOn(seen, 2525)).toEqual([]);
  });
});

describe("the way out by another port", () => {
  it("is tried at large operators on a port that is not in question", () => {
    expect(canariesBeside(NOBODY, 25).map(({ port }) => port)).toEqual([587, 587, 587]);
    expect(canariesBeside(NOBODY, 587).map(({ port }) => port)).toEqual([465, 465, 465]);
    expect(canariesBeside(NOBODY, 465).map(({ port }) => port)).toEqual([587, 587, 587]);
  });
  it("is tried where the user said, else at the same hosts on 587", () => {
    const one = named("one.example", 25, 2525);
    expect(canariesBeside(observations([one]), 25)).toEqual([{ host: "one.example", port: 2525, family: 4 }]);
    expect(canariesBeside(observations([named("two.example", 25)]), 25)).toEqual([
      { host: "two.example", port: 587, family: 4 },
    ]);
  });
});
