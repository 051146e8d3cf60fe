import { describe, expect, it } from "vitest";
import type { Reply } from "../../src/model/reply.ts";
import type { NonEmpty, RemoteText } from "../../src/model/scalars.ts";
import type { Stage, Step, Transcript } from "../../src/model/transcript.ts";
import { authMechanisms, echoedIp, mechanismsOf, offersStarttls, readEhlo } from "../../src/smtp/ehlo.ts";
import { SESSION } from "../support/script-link.ts";

function reply(...lines: NonEmpty<string>): Reply {
  const code = Number(lines.at(-1)?.slice(0, 3));
  return { code, enhanced: null, lines: lines as readonly string[] as NonEmpty<RemoteText> };
}

function heard(stage: Stage, ...lines: NonEmpty<string>): Step {
  return { kind: "received", ms: 1, stage, reply: reply(...lines) };
}

function dialogue(...steps: readonly Step[]): Transcript {
  return { steps, end: { how: "quit" } };
}

const SECURED: Step = { kind: "secured", ms: 2, tls: SESSION };

describe("an answer to EHLO", () => {
  it("names the server, and its extensions in upper case with their parameters as they are", () => {
    const ehlo = readEhlo(
      reply("250-mx.example.org at your service", "250-size 35882577", "250-8BITMIME", "250 X-Odd a=B"),
    );
    expect(ehlo?.domain).toBe("mx.example.org");
    expect([...(ehlo?.extensions ?? [])]).toEqual([
      ["SIZE", "35882577"],
      ["8BITMIME", ""],
      ["X-ODD", "a=B"],
    ]);
  });
  it("that refuses is none", () => {
    expect(readEhlo(reply("502 5.5.1 no"))).toBeNull();
  });
  it("may be bare, and name nobody", () => {
    expect(readEhlo(reply("250"))).toEqual({ domain: "", extensions: new Map(), echoedIp: null });
  });
  it("keeps keywords that a firewall masked", () => {
    expect(readEhlo(reply("250-mx", "250 XXXXXXXA"))?.extensions.has("XXXXXXXA")).toBe(true);
  });
  it("joins AUTH said in the old and the new way", () => {
    const ehlo = readEhlo(reply("250-mx", "250-AUTH=LOGIN plain", "250 AUTH PLAIN CRAM-MD5"));
    expect(ehlo === null ? null : mechanismsOf(ehlo)).toEqual(["LOGIN", "PLAIN", "CRAM-MD5"]);
  });
  it.each([
    ["250 mx.example.org at your service, [192.0.2.1]", "192.0.2.1"],
    ["250 mx.example.org Hello [192.0.2.1]", "192.0.2.1"],
    ["250 mx.example.org Hello client.example.net [192.0.2.1], pleased to meet you", "192.0.2.1"],
    ["250 mx.example.org Hello client (192.0.2.1)", "192.0.2.1"],
    ["250 mx.example.org Hello [IPv6:2001:DB8:0:0:0:0:0:1]", "2001:db8::1"],
    ["250 mx.example.org Hello [2001:db8::1]", "2001:db8::1"],
    ["250 mx.example.org Hello [::ffff:192.0.2.1]", "192.0.2.1"],
    ["250 mx.example.org Hello [192.0.2.77] [192.0.2.1]", "192.0.2.1"],
    ["250 [198.51.100.7] Hello client", null],
    ["250 mx.example.org Hello [999.0.2.1]", null],
    ["250 mx.example.org Hello [client]", null],
    ["250 mx.example.org", null],
  ])("%s shows us as %s", (line, ip) => {
    expect(readEhlo(reply(line))?.echoedIp ?? null).toBe(ip);
  });
});

describe("what a dialogue tells of its server", () => {
  const offered = heard("EHLO", "250-mx", "250-AUTH LOGIN", "250 STARTTLS");
  const later = heard("EHLO", "250-mx Hello [192.0.2.1]", "250 AUTH PLAIN");

  it("is whether STARTTLS was offered before TLS", () => {
    expect(offersStarttls(dialogue(offered))).toBe(true);
    expect(offersStarttls(dialogue(heard("EHLO", "250 mx")))).toBe(false);
    expect(offersStarttls(dialogue(offered, SECURED, later))).toBe(true);
  });
  it("is no word on STARTTLS when there was no answer in the clear", () => {
    expect(offersStarttls(dialogue())).toBeNull();
    expect(offersStarttls(dialogue(SECURED, later))).toBeNull();
    expect(offersStarttls(dialogue(heard("EHLO", "550 go away")))).toBeNull();
  });
  it("is no STARTTLS when EHLO is unknown to it, but nothing when EHLO was only put off", () => {
    expect(offersStarttls(dialogue(heard("EHLO", "500 what"), heard("HELO", "250 mx")))).toBe(false);
    expect(offersStarttls(dialogue(heard("EHLO", "451 later"), heard("HELO", "250 mx")))).toBeNull();
  });
  it("is AUTH before and after TLS, each by itself", () => {
    const transcript = dialogue(offered, SECURED, later);
    expect(authMechanisms(transcript, "before-tls")).toEqual(["LOGIN"]);
    expect(authMechanisms(transcript, "after-tls")).toEqual(["PLAIN"]);
    expect(authMechanisms(dialogue(offered), "after-tls")).toBeNull();
    expect(authMechanisms(dialogue(SECURED, heard("EHLO", "250 mx")), "after-tls")).toEqual([]);
  });
  it("is our address as it sees us", () => {
    expect(echoedIp(dialogue(offered, SECURED, later))).toBe("192.0.2.1");
    expect(echoedIp(dialogue(offered))).toBeNull();
  });
});
