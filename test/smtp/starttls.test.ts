import { describe, expect, it } from "vitest";
import { offersStarttls } from "../../src/smtp/ehlo.ts";
import { type Act, CLOSES, call, type FakeServer, hold, outline, SESSION } from "../support/script-link.ts";

function answering(...acts: readonly Act[]): FakeServer {
  return { answers: (line) => (line === "STARTTLS" ? acts : undefined) };
}

const UPGRADED = [
  "connected",
  "<greeting 220",
  ">EHLO",
  "<EHLO 250",
  ">STARTTLS",
  "<STARTTLS 220",
  "secured",
  ">EHLO",
  "<EHLO 250",
];

describe("STARTTLS", () => {
  it.each(["opportunistic", "starttls"] as const)("when offered is taken, and EHLO said again: %s", async (tls) => {
    const { transcript } = await hold({}, call({ tls, until: "tls" }));
    expect(outline(transcript)).toEqual([...UPGRADED, ">QUIT", "<QUIT 221"]);
  });
  it("is not said when nobody wants it", async () => {
    expect((await hold({}, call({ tls: "none" }))).told).not.toContain("STARTTLS");
  });
  it("that is not offered is done without, unless it is required: then nothing is mailed", async () => {
    const server: FakeServer = { offers: () => ["SIZE"] };
    const without = await hold(server, call({ tls: "opportunistic" }));
    expect(without.told).toContain("RCPT TO:<someone@example.org>");
    const required = await hold(server, call({ tls: "starttls" }));
    expect(required.told).toEqual(["EHLO client.example.net", "QUIT"]);
    expect([required.transcript.end, offersStarttls(required.transcript)]).toEqual([{ how: "quit" }, false]);
  });
  it("refused with 454 is done without, unless it is required", async () => {
    const server = answering("454 4.7.0 TLS not available\r\n");
    expect((await hold(server, call({ tls: "opportunistic" }))).told).toContain("MAIL FROM:<sender@example.net>");
    expect((await hold(server, call({ tls: "starttls" }))).told).toEqual([
      "EHLO client.example.net",
      "STARTTLS",
      "QUIT",
    ]);
  });
  it.each([
    ["with the go-ahead", ["220 go\r\n250-evil.example\r\n250 AUTH PLAIN\r\n"]],
    ["right after it", ["220 go\r\n", "250-evil.example\r\n", "250 AUTH PLAIN\r\n"]],
  ])("throws away what was injected %s, and says so", async (_, acts) => {
    const server = answering(...acts);
    const { transcript } = await hold(server, call({ until: "tls" }));
    expect(outline(transcript).slice(5, 9)).toEqual(["<STARTTLS 220", "discarded", "secured", ">EHLO"]);
    expect(transcript.steps[6]).toMatchObject({ bytes: "250-evil.example\r\n250 AUTH PLAIN\r\n" });
    expect(JSON.stringify(transcript.steps.slice(7))).not.toContain("evil");
  });
  it.each([
    [{ ok: false, reason: "ERR_SSL_WRONG_VERSION_NUMBER" }, "ERR_SSL_WRONG_VERSION_NUMBER"],
    ["silence", "ETIMEDOUT"],
    ["reset", "ECONNRESET"],
  ] as const)("whose handshake fails (%o) ends the dialogue with the reason", async (tls, reason) => {
    const { transcript, isClosed } = await hold({ tls });
    expect([outline(transcript).at(-1), transcript.end]).toEqual(["<STARTTLS 220", { how: "tls-failed", reason }]);
    expect(isClosed).toBe(true);
  });
  it("answered by hanging up is a closed connection at STARTTLS", async () => {
    expect((await hold(answering(CLOSES))).transcript.end).toEqual({ how: "peer-closed", stage: "STARTTLS" });
  });
  it("answered with 421 goes no further", async () => {
    const { told } = await hold(answering("421 4.3.0 no\r\n", CLOSES));
    expect(told).toEqual(["EHLO client.example.net", "STARTTLS", "QUIT"]);
  });
  it("with a bad certificate goes on: what that means is judged elsewhere", async () => {
    const tls = { ok: true, tls: { ...SESSION, untrusted: "CERT_HAS_EXPIRED" } } as const;
    const { transcript } = await hold({ tls });
    expect(transcript.steps.find(({ kind }) => kind === "secured")).toMatchObject({ tls: tls.tls });
    expect(transcript.end).toEqual({ how: "quit" });
  });
});
