import { expect, it } from "vitest";
import { resolver } from "../../probes/resolver.ts";
import { observations } from "../../src/model/observations.ts";
import { scriptedRandom } from "../../src/world/scripted/random.ts";
import { target } from "../support/target.ts";
import { STEADY, zoneWorld } from "../support/zone-world.ts";

it("asks two questions, and none when a text is explained", () => {
  expect(resolver.plan(target(), observations([]))).toEqual([{ question: "missing" }, { question: "known" }]);
  expect(resolver.plan(target({ command: "explain" }), observations([]))).toEqual([]);
});

it("makes up another missing name in every run", async () => {
  const random = scriptedRandom();
  const world = { ...zoneWorld({}), random };
  await resolver.look({ question: "missing" }, world, STEADY);
  await resolver.look({ question: "missing" }, world, STEADY);
  const [first = "", second = ""] = world.asked;
  expect(first).toMatch(/^mxray-[0-9a-f]{24}\.com A$/);
  expect(second).not.toBe(first);
});

it("stores what the resolver says, unjudged", async () => {
  const world = zoneWorld({ "com SOA": ["a.example b.example 1 2 3 4 5"] });
  expect(await resolver.look({ question: "known" }, world, STEADY)).toMatchObject({
    state: "seen",
    value: { name: "com", rcode: "NOERROR", authenticated: false },
  });
  const broken = zoneWorld({ "com SOA": "dns-refused" });
  expect(await resolver.look({ question: "known" }, broken, STEADY)).toMatchObject({ state: "failed" });
});
