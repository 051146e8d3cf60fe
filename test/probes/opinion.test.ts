import { expect, it } from "vitest";
import { opinion } from "../../probes/opinion.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress } from "../../src/model/scalars.ts";
import type { SecondOpinion } from "../../src/world/world.ts";
import { target } from "../support/target.ts";
import { emptyWorld } from "../support/world.ts";

const ABOUT = { ip: "192.0.2.25" as IpAddress, list: "zen.spamhaus.org" as DnsName };
const { signal } = new AbortController();

function worldOf(secondOpinion: SecondOpinion) {
  return { ...emptyWorld(), secondOpinion };
}

it("is asked only where a verdict wants it", () => {
  expect(opinion.plan(target(), observations([]))).toEqual([]);
});

it("keeps what the other asker found, and asks behind the user's key", async () => {
  const asked: string[] = [];
  const world = worldOf(async (entry) => {
    asked.push(`${"ip" in entry ? entry.ip : entry.name} ${entry.zone}`);
    return { state: "seen", value: true };
  });
  expect(await opinion.look(ABOUT, world, signal)).toEqual({ state: "seen", value: { listed: true } });
  const keyed = { ...world, listKeys: new Map([[ABOUT.list, "key1"]]) };
  await opinion.look(ABOUT, keyed, signal);
  await opinion.look({ name: "acme.example" as DnsName, list: "dbl.spamhaus.org" as DnsName }, world, signal);
  expect(asked).toEqual([
    "192.0.2.25 zen.spamhaus.org",
    "192.0.2.25 key1.zen.dq.spamhaus.net",
    "acme.example dbl.spamhaus.org",
  ]);
});

it("fails when the other asker could not ask", async () => {
  const why = { kind: "dns-unreachable" } as const;
  expect(
    await opinion.look(
      ABOUT,
      worldOf(async () => ({ state: "failed", why })),
      signal,
    ),
  ).toEqual({ state: "failed", why });
});
