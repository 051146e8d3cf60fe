import { describe, expect, it } from "vitest";
import { converse, scriptFor } from "../../src/smtp/converse.ts";
import { delivery } from "../../src/smtp/scripts/delivery.ts";
import { implicitTls } from "../../src/smtp/scripts/implicit-tls.ts";
import { submission } from "../../src/smtp/scripts/submission.ts";
import { TIMEOUTS } from "../../src/smtp/timeouts.ts";
import { call, fakeLink, fakeWorld, hold, outline } from "../support/script-link.ts";

const never = () => new AbortController().signal;

describe("a connection that does not come about", () => {
  it.each(["connect-refused", "connect-reset", "unreachable", "connect-timeout"] as const)(
    "%s is seen, as that end and no step",
    async (how) => {
      const transcript = await converse({ about: call(), timeouts: TIMEOUTS }, fakeWorld(how), never());
      expect(transcript).toEqual({ steps: [], end: { how } });
    },
  );
  it("in time is a timeout of the connection, not a cancelled run", async () => {
    const transcript = await converse({ about: call(), timeouts: TIMEOUTS }, fakeWorld("silence"), never());
    expect(transcript.end).toEqual({ how: "connect-timeout" });
  });
  it("before the run is called off is cancelled", async () => {
    const controller = new AbortController();
    const running = converse({ about: call(), timeouts: TIMEOUTS }, fakeWorld("silence"), controller.signal);
    controller.abort(new Error("enough"));
    expect((await running).end).toEqual({ how: "cancelled" });
  });
});

describe("the script", () => {
  it.each([
    [call({ port: 25 }), delivery],
    [call({ port: 587 }), submission],
    [call({ port: 2525 }), submission],
    [call({ port: 465, tls: "implicit" }), implicitTls],
    [call({ port: 25, tls: "implicit" }), implicitTls],
  ])("is chosen by TLS and port: %#", (about, script) => {
    expect(scriptFor(about)).toBe(script);
  });
});

describe("an attempt", () => {
  it("until connect says nothing at all: who talks before the greeting is taken for a spammer", async () => {
    const { transcript, told, isClosed } = await hold({}, call({ until: "connect" }));
    expect([outline(transcript), transcript.end, told, isClosed]).toEqual([["connected"], { how: "quit" }, [], true]);
  });
  it.each([
    ["helo", call({ helo: "a\r\nQUIT" })],
    ["from", call({ from: "a\0@example.net" })],
    ["to", call({ to: ["a@example.org", "b@example.org>\nDATA"] })],
    ["long", call({ to: ["a".repeat(1200)] })],
  ])("that no command can carry (%s) throws before anybody is called", async (_, about) => {
    const link = fakeLink({});
    await expect(converse({ about, timeouts: TIMEOUTS }, fakeWorld(link), never())).rejects.toThrow(/no command/);
    expect(link.told).toEqual([]);
  });
  it("closes the connection even when our own code fails", async () => {
    const link = { ...fakeLink({}), read: () => Promise.reject(new TypeError("ours")) };
    await expect(converse({ about: call(), timeouts: TIMEOUTS }, fakeWorld(link), never())).rejects.toThrow("ours");
    expect(link.isClosed()).toBe(true);
  });
  it.each([
    ["a whole dialogue", {}],
    ["a silent server", { greeting: [] }],
    ["a failed handshake", { tls: "silence" }],
  ] as const)("leaves no deadline running: %s", async (_, server) => {
    const world = fakeWorld(fakeLink(server));
    const running = new Set<unknown>();
    const clock = {
      ...world.clock,
      deadline(ms: number, parent: AbortSignal) {
        const deadline = world.clock.deadline(ms, parent);
        running.add(deadline.signal);
        return {
          signal: deadline.signal,
          clear() {
            running.delete(deadline.signal);
            deadline.clear();
          },
        };
      },
    };
    await converse({ about: call(), timeouts: TIMEOUTS }, { ...world, clock }, never());
    expect(running.size).toBe(0);
  });
});
