import { describe, expect, it } from "vitest";
import type { Observation } from "../../src/model/observation.ts";
import { seen } from "../../src/model/outcome.ts";
import type { DnsName, IpAddress } from "../../src/model/scalars.ts";
import { DEFAULT_RATION, purse } from "../../src/runner/ration.ts";
import { run } from "../../src/runner/run.ts";
import { type AnyProbe, defineProbe } from "../../src/world/probe.ts";
import { smtpAbout } from "../support/observe.ts";
import { target } from "../support/target.ts";
import { emptyWorld } from "../support/world.ts";

const mx = defineProbe({
  kind: "mx",
  contact: "dns",
  after: [],
  plan: () => [{ domain: "a.example" as DnsName }, { domain: "b.example" as DnsName }],
  look: async ({ domain }) =>
    seen({ rcode: "NOERROR", exchanges: [{ preference: 10, host: `mx.${domain}` as never }] }),
});
const address = defineProbe({
  kind: "address",
  contact: "dns",
  after: ["mx"],
  plan: (_target, all) =>
    all
      .of("mx")
      .flatMap(({ outcome }) =>
        outcome.state === "seen"
          ? outcome.value.exchanges.map(({ host }) => ({ name: String(host) as DnsName, family: 4 as const }))
          : [],
      ),
  look: async () => seen({ rcode: "NOERROR", addresses: ["192.0.2.1" as IpAddress], aliases: [] }),
});

describe("run", () => {
  it("makes each look as soon as what it depends on was seen, and none twice", async () => {
    const order: string[] = [];
    const done = await go([address, mx], { onLook: ({ id }) => order.push(id) });
    expect(done.map(({ id }) => id).sort()).toEqual([
      "address:mx.a.example/A",
      "address:mx.b.example/A",
      "mx:a.example",
      "mx:b.example",
    ]);
    expect(order.indexOf("mx:a.example")).toBeLessThan(order.indexOf("address:mx.a.example/A"));
  });

  it("does not wait for a slow look that nothing depends on", async () => {
    let release = () => {};
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    const halting = {
      ...mx,
      look: async (about: { domain: DnsName }, ...rest: never[]) => {
        if (about.domain === "b.example") await slow;
        return mx.look(
          about,
          ...(rest as unknown as Parameters<typeof mx.look> extends [unknown, ...infer R] ? R : never),
        );
      },
    };
    const order: string[] = [];
    await go([halting as AnyProbe, address], {
      onLook: ({ id }) => {
        order.push(id);
        if (id === "address:mx.a.example/A") release();
      },
    });
    expect(order).toEqual(["mx:a.example", "address:mx.a.example/A", "mx:b.example", "address:mx.b.example/A"]);
  });

  it("turns a crash of a probe into a failed look and finishes the rest", async () => {
    const broken = {
      ...address,
      look: async () => {
        throw new Error("our bug");
      },
    } as unknown as AnyProbe;
    const done = await go([mx, broken]);
    const states = Object.fromEntries(done.map(({ id, outcome }) => [id, outcome.state]));
    expect(states).toMatchObject({ "mx:a.example": "seen", "address:mx.a.example/A": "failed" });
    expect(JSON.stringify(done)).toContain("our bug");
  });

  it("leaves out the kinds the user did not want", async () => {
    const done = await go([mx, address], { without: ["address"] });
    expect(done.map(({ kind }) => kind)).toEqual(["mx", "mx"]);
  });

  it("keeps one connection at a time to one address and port", async () => {
    let open = 0;
    let most = 0;
    const smtp = defineProbe({
      kind: "smtp",
      contact: "dialogue",
      after: [],
      plan: () => [1, 2, 3].map((round) => smtpAbout({ attempt: { ...smtpAbout().attempt, round }, changed: "round" })),
      look: async () => {
        open += 1;
        most = Math.max(most, open);
        await new Promise((resolve) => setImmediate(resolve));
        open -= 1;
        return seen({ steps: [], end: { how: "quit" } });
      },
    });
    await go([smtp]);
    expect(most).toBe(1);
  });

  it("skips what the ration does not pay for, and says so", async () => {
    const smtp = defineProbe({
      kind: "smtp",
      contact: "dialogue",
      after: [],
      plan: () => [25, 465].map((port) => smtpAbout({ port })),
      look: async () => seen({ steps: [], end: { how: "quit" } }),
    });
    const done = await go([smtp], { connections: 1 });
    expect(done.map(({ outcome }) => outcome.state).sort()).toEqual(["seen", "skipped"]);
  });
});

interface With {
  readonly onLook?: (one: Observation) => void;
  readonly without?: readonly "address"[];
  readonly connections?: number;
}

function go(probes: readonly AnyProbe[], options: With = {}): Promise<readonly Observation[]> {
  return run(
    target({ without: options.without ?? [] }),
    { seen: [], looks: [] },
    {
      world: emptyWorld(),
      probes,
      purse: purse({ ...DEFAULT_RATION, connections: options.connections ?? 60 }),
      signal: new AbortController().signal,
      ...(options.onLook === undefined ? {} : { onLook: options.onLook }),
    },
  );
}
