import { describe, expect, it } from "vitest";
import { dnsName } from "../../../src/dns/name.ts";
import { liveWorld, systemWorld } from "../../../src/world/live/live-world.ts";
import { a, loopbackDns, reply } from "../../support/loopback-dns.ts";

const NEVER = new AbortController().signal;

describe("liveWorld", () => {
  it("asks its resolver, keeps the login to itself and can be put away", async () => {
    const server = await loopbackDns((q) => [reply(q, { answers: [a(q.name, "192.0.2.1")] })]);
    const login = { user: "me", password: "secret", mechanism: null };
    const world = liveWorld({ dns: { servers: [server.server] }, login });
    const name = dnsName("example.org");
    if (name === null) throw new Error("no name");
    expect(await world.dns.ask(name, "A", NEVER)).toMatchObject({ state: "seen" });
    expect(world.login).toBe(login);
    expect(world.random.bytes(8)).toHaveLength(8);
    world.close();
    world.close();
    expect(await world.dns.ask(name, "MX", NEVER)).toEqual({ state: "failed", why: { kind: "cancelled" } });
    await server.close();
  });

  it("without a login has none", () => {
    const world = systemWorld();
    expect(world.login).toBeNull();
    world.close();
  });
});

describe("the process", () => {
  it("is kept alive by a question under way and a sleep, not by idle sockets and deadlines", async () => {
    const server = await loopbackDns((q) => (q.name === "silent.example" ? [] : [reply(q)]));
    const world = liveWorld({ dns: { servers: [server.server], timeoutMs: 300 } });
    const [idle, silent] = [dnsName("idle.example"), dnsName("silent.example")];
    if (idle === null || silent === null) throw new Error("no name");
    // What an earlier test closed is gone after a turn of the loop.
    await new Promise((resolve) => setTimeout(resolve, 20));
    const before = alive();

    await world.dns.ask(idle, "A", NEVER);
    const deadline = world.clock.deadline(60_000, NEVER);
    expect(alive().timers).toBeLessThanOrEqual(before.timers);
    expect(alive().datagrams).toBe(before.datagrams);

    const asking = world.dns.ask(silent, "A", NEVER);
    expect(alive().timers).toBeGreaterThan(before.timers);
    await asking;
    expect(alive().timers).toBeLessThanOrEqual(before.timers);
    expect(alive().datagrams).toBe(before.datagrams);

    const awake = alive().timers;
    const sleeping = world.clock.sleep(20, NEVER);
    expect(alive().timers).toBe(awake + 1);
    await sleeping;
    deadline.clear();
    world.close();
    await server.close();
  });
});

/** What keeps the event loop from ending, of the kinds a world uses. */
function alive(): { readonly timers: number; readonly datagrams: number } {
  const resources = process.getActiveResourcesInfo();
  const count = (kind: string) => resources.filter((one) => one === kind).length;
  return { timers: count("Timeout"), datagrams: count("UDPWrap") };
}
