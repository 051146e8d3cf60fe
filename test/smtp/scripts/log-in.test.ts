import { describe, expect, it } from "vitest";
import type { Login } from "../../../src/world/world.ts";
import { type Act, call, type FakeServer, hold, outline, SESSION } from "../../support/script-link.ts";

const LOGIN: Login = { user: "someone@example.net", password: "hunter2-secret", mechanism: null };
const base64 = (text: string) => Buffer.from(text).toString("base64");
const PLAIN = base64(`\0${LOGIN.user}\0${LOGIN.password}`);
const SUBMIT = call({ port: 587, login: "given", tls: "starttls" });

/** A submission server; `logIn` answers AUTH and what follows it. */
function server(mechanisms: string, logIn: (line: string) => readonly Act[] | undefined): FakeServer {
  return {
    offers: (secured) => (secured ? [`AUTH ${mechanisms}`] : ["STARTTLS"]),
    answers: (line) => (/^(EHLO|STARTTLS|MAIL|RCPT|RSET|QUIT)/.test(line) ? undefined : logIn(line)),
  };
}

const welcoming = server("PLAIN LOGIN", () => ["235 2.7.0 ok\r\n"]);

describe("logging in", () => {
  it("with PLAIN comes after TLS and before MAIL", async () => {
    const { transcript, told } = await hold(welcoming, SUBMIT, LOGIN);
    expect(told[3]).toBe(`AUTH PLAIN ${PLAIN}`);
    expect(outline(transcript).slice(9, 13)).toEqual([">AUTH", "<AUTH 235", ">MAIL", "<MAIL 250"]);
  });
  it("with LOGIN answers the two questions", async () => {
    const prompting = server("LOGIN", (line) =>
      line === "AUTH LOGIN"
        ? ["334 VXNlcg==\r\n"]
        : line === base64(LOGIN.user)
          ? ["334 UGFzcw==\r\n"]
          : ["235 ok\r\n"],
    );
    const { told } = await hold(prompting, SUBMIT, LOGIN);
    expect(told.slice(3, 6)).toEqual(["AUTH LOGIN", base64(LOGIN.user), base64(LOGIN.password)]);
  });
  it("that is refused ends with QUIT: nothing is mailed", async () => {
    const refusing = server("PLAIN", () => ["535 5.7.8 Authentication credentials invalid\r\n"]);
    const { transcript, told } = await hold(refusing, SUBMIT, LOGIN);
    expect(outline(transcript).slice(-4)).toEqual([">AUTH", "<AUTH 535", ">QUIT", "<QUIT 221"]);
    expect(told).not.toContain("MAIL FROM:<sender@example.net>");
  });
  it("with a server that never stops asking is given up with a star", async () => {
    const { told } = await hold(
      server("PLAIN", () => ["334 more\r\n"]),
      SUBMIT,
      LOGIN,
    );
    expect(told.slice(3)).toEqual([`AUTH PLAIN ${PLAIN}`, PLAIN, "*", "QUIT"]);
  });
  it("does not happen without a login, or when the attempt is without one", async () => {
    expect(outline((await hold(welcoming, SUBMIT, null)).transcript)).not.toContain(">AUTH");
    expect(outline((await hold(welcoming, call({ port: 587 }), LOGIN)).transcript)).not.toContain(">AUTH");
  });
});

describe("a password", () => {
  const inClear: FakeServer = {
    offers: () => ["AUTH PLAIN"],
    answers: (line) => (line.startsWith("AUTH") ? ["235 ok\r\n"] : undefined),
  };

  it("never goes over a clear connection by itself", async () => {
    const { told } = await hold(inClear, call({ port: 587, login: "given" }), LOGIN);
    expect(told).toEqual(["EHLO client.example.net", "QUIT"]);
  });
  it("is not given to a server whose certificate does not hold", async () => {
    const tls = { ok: true, tls: { ...SESSION, untrusted: "CERT_HAS_EXPIRED" } } as const;
    const { told } = await hold({ ...welcoming, tls }, SUBMIT, LOGIN);
    expect(told.some((line) => line.startsWith("AUTH"))).toBe(false);
    expect(told.at(-1)).toBe("QUIT");
  });
  it("goes over a clear connection when the user wants no TLS", async () => {
    const { told } = await hold(inClear, call({ port: 587, login: "given", tls: "none" }), LOGIN);
    expect(told[1]).toBe(`AUTH PLAIN ${PLAIN}`);
  });
  it.each([
    ["a submission port", 587, false],
    ["port 25, where the server may know us by our address", 25, true],
  ] as const)("that nobody takes: on %s mail is asked for: %i %s", async (_, port, asked) => {
    const none: FakeServer = { offers: (secured) => (secured ? ["SIZE"] : ["STARTTLS"]) };
    const { told } = await hold(none, call({ port, login: "given" }), LOGIN);
    expect(told.includes("MAIL FROM:<sender@example.net>")).toBe(asked);
  });
  it("is in no transcript, not even when the server repeats it in every way", async () => {
    const parrot = server("PLAIN LOGIN CRAM-MD5", (line) =>
      line === "AUTH LOGIN" || line === base64(LOGIN.user)
        ? [`334 ${line}\r\n`]
        : [
            `535-5.7.8 you said ${line}\r\n535-5.7.8 that is ${LOGIN.password}\r\n535 5.7.8 or ${base64(LOGIN.password)}\r\n`,
          ],
    );
    for (const mechanism of [null, "PLAIN", "LOGIN", "CRAM-MD5"]) {
      const { transcript } = await hold(parrot, SUBMIT, { ...LOGIN, mechanism });
      const kept = JSON.stringify(transcript);
      for (const secret of [LOGIN.password, PLAIN, base64(LOGIN.password), base64(LOGIN.user)]) {
        expect(kept).not.toContain(secret);
      }
      expect(kept).toContain("you said");
    }
  });
  it("is in no transcript when it comes back as something that is no reply", async () => {
    const alien = server("PLAIN", () => [`!! ${LOGIN.password} ${PLAIN}\r\n`]);
    const { transcript } = await hold(alien, SUBMIT, LOGIN);
    expect(transcript.end).toEqual({ how: "not-smtp", bytes: "!! *** ***" });
  });
});
