import { describe, expect, it } from "vitest";
import { investigate } from "../../src/investigate/investigate.ts";
import type { Cause } from "../../src/model/cause.ts";
import type { Look } from "../../src/model/observation.ts";
import { seen } from "../../src/model/outcome.ts";
import type { IpAddress } from "../../src/model/scalars.ts";
import { type AnyProbe, defineProbe } from "../../src/world/probe.ts";
import { cause } from "../support/cause.ts";
import { dialogue, smtpAbout } from "../support/observe.ts";
import { target } from "../support/target.ts";
import { emptyWorld } from "../support/world.ts";

const PTR: Look = { kind: "ptr", about: { ip: "192.0.2.1" as IpAddress } };
const smtp = defineProbe({
  kind: "smtp",
  contact: "dialogue",
  after: [],
  plan: () => [smtpAbout()],
  look: async ({ attempt }) => seen(dialogue(attempt.from === null ? "250 Ok" : "550 5.7.1 Access denied")),
});
const ptr = defineProbe({
  kind: "ptr",
  contact: "dns",
  after: [],
  plan: () => [],
  look: async () => seen({ rcode: "NXDOMAIN", names: [] }),
});

describe("investigate", () => {
  it("makes the looks an undetermined verdict names, and judges again", async () => {
    const report = await go([wantsPtr]);
    expect(report.diagnosis.undetermined).toEqual([]);
    expect(report.diagnosis.findings.map(({ cause }) => cause)).toEqual(["a"]);
    expect(report.observations.map(({ id }) => id)).toContain("ptr:192.0.2.1");
  });

  it("stops when a look was made and still does not settle it", async () => {
    const never = cause("a", () => [{ is: "undetermined", subject: "x", missing: [PTR] }]);
    const report = await go([never]);
    expect(report.diagnosis.undetermined).toHaveLength(1);
    expect(report.observations).toHaveLength(2);
  });

  it("makes no look of a kind the user left out", async () => {
    const report = await go([wantsPtr], { without: ["ptr"] });
    expect(report.observations.map(({ kind }) => kind)).toEqual(["smtp"]);
    expect(report.diagnosis.undetermined).toHaveLength(1);
  });

  it("makes one controlled repeat after the other, and as many as the ration has", async () => {
    const greedy = cause("a", () => [
      { is: "undetermined", subject: "x", missing: [1, 2, 3].map(repeat) as unknown as readonly [Look, ...Look[]] },
    ]);
    expect((await go([greedy], { experiments: 0 })).observations).toHaveLength(1);
    expect((await go([greedy], { experiments: 2 })).observations).toHaveLength(3);
    expect((await go([greedy])).observations).toHaveLength(4);
  });

  it("marks a report partial when it was interrupted", async () => {
    const stop = new AbortController();
    stop.abort();
    const report = await investigate(target(), { ...OPTIONS, catalogue: [], signal: stop.signal });
    expect(report.partial).toBe(true);
    expect(report.observations.every(({ outcome }) => outcome.state === "failed")).toBe(true);
  });
});

const wantsPtr = cause("a", (all) => {
  const look = all.find("ptr", PTR.about as { ip: IpAddress });
  if (look === undefined) return [{ is: "undetermined", subject: "192.0.2.1", missing: [PTR] }];
  return [
    {
      is: "present",
      subject: "192.0.2.1",
      confidence: "proven",
      params: {},
      evidence: [{ observation: look.id }],
      accountsFor: [],
    },
  ];
});

const OPTIONS = {
  world: emptyWorld(),
  probes: [smtp, ptr] as readonly AnyProbe[],
  version: "0",
  patienceMs: 60_000,
};

function repeat(round: number): Look {
  return { kind: "smtp", about: smtpAbout({ attempt: { ...smtpAbout().attempt, round }, changed: "round" }) };
}

function go(catalogue: readonly Cause[], more: { experiments?: number; without?: readonly "ptr"[] } = {}) {
  const { without = [], ...options } = more;
  return investigate(target({ without }), { ...OPTIONS, ...options, catalogue, signal: new AbortController().signal });
}
