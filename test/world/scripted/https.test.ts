import { describe, expect, it } from "vitest";
import { parseCase } from "../../../src/world/scripted/case-file.ts";
import { CaseSyntaxError } from "../../../src/world/scripted/case-lines.ts";
import { scriptedWorld } from "../../../src/world/scripted/scripted-world.ts";

const LIMITS = { bytes: 40, ms: 5000 };
const { signal } = new AbortController();

function parsed(text: string) {
  return parseCase(`Prose.\n\ntarget explain\n${text}\n`, "h.case");
}

async function get(text: string) {
  const world = scriptedWorld(parsed(text));
  const outcome = await world.https.get("https://www.example.org/x", LIMITS, signal);
  return outcome.state === "seen" ? outcome.value : outcome;
}

describe("an https section", () => {
  it("serves its lines, each ended as on the wire", async () => {
    expect(await get("https www.example.org\n  | a: 1\n  |\n  | b\n  status 404\n  type text/html")).toEqual({
      how: "answered",
      status: 404,
      type: "text/html",
      body: "a: 1\r\n\r\nb\r\n",
      cut: false,
    });
  });
  it("is cut where the reader stops", async () => {
    expect(await get(`https www.example.org\n  | ${"x".repeat(60)}`)).toMatchObject({
      cut: true,
      body: "x".repeat(40),
    });
  });
  it("refuses, resets, keeps silent and shows bad certificates as told", async () => {
    expect(await get("https www.example.org\n  refuses")).toEqual({ how: "refused" });
    expect(await get("https www.example.org\n  resets")).toEqual({ how: "reset" });
    expect(await get("https www.example.org\n  hangs")).toEqual({ how: "timeout" });
    expect(await get("https www.example.org\n  tls expired")).toEqual({
      how: "tls-failed",
      reason: "CERT_HAS_EXPIRED",
    });
    expect(await get("https www.example.org\n  tls ok\n  | x")).toMatchObject({ how: "answered" });
  });
  it("that is not there leaves it to the DNS", async () => {
    expect(await get("dns\n  www.example.org A 192.0.2.1")).toEqual({ how: "refused" });
    expect(await get("dns\n  example.org A 192.0.2.1")).toEqual({ how: "no-address" });
    expect(await get("dns\n  www.example.org A SERVFAIL")).toEqual({ state: "failed", why: { kind: "dns-servfail" } });
  });
  it("with anything else in it is an error", () => {
    for (const text of [
      "https",
      "https a b",
      "https www.example.org\n  tls odd",
      "https www.example.org\n  status x",
    ]) {
      expect(() => parsed(text), text).toThrow(CaseSyntaxError);
    }
  });
});

describe("signed lines", () => {
  const zone = "dns\n  s.example A 192.0.2.1 signed\n  u.example A 192.0.2.2\n  a.example CNAME u.example signed";
  async function ask(name: string, head: string) {
    const world = scriptedWorld(parsed(`${head}${zone}`));
    return world.dns.ask(name as never, "A", signal);
  }
  it("are vouched for by a resolver that validates, and by no other", async () => {
    const s = { state: "seen", value: { rcode: "NOERROR", records: ["192.0.2.1"], aliases: [] } };
    expect(await ask("s.example", "")).toEqual(s);
    expect(await ask("s.example", "resolver validates\n")).toEqual({
      ...s,
      value: { ...s.value, authenticated: true },
    });
  });
  it("must be signed all along an alias", async () => {
    const outcome = await ask("a.example", "resolver validates\n");
    expect(outcome).toEqual({
      state: "seen",
      value: { rcode: "NOERROR", records: ["192.0.2.2"], aliases: ["u.example"] },
    });
  });
});
