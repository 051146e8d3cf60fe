import { describe, expect, it } from "vitest";
import { auth, authAnswer, bare, type Command, hello, isSendable, mailFrom, rcptTo } from "../../src/smtp/command.ts";

const sent = (command: Command) => Buffer.from(command.bytes).toString();

describe("a command", () => {
  it.each([
    [hello("EHLO", "client.example.net"), "EHLO client.example.net\r\n"],
    [hello("HELO", "[192.0.2.1]"), "HELO [192.0.2.1]\r\n"],
    [mailFrom("a@example.net"), "MAIL FROM:<a@example.net>\r\n"],
    [mailFrom(null), "MAIL FROM:<>\r\n"],
    [mailFrom("ü@example.net", ["SMTPUTF8"]), "MAIL FROM:<ü@example.net> SMTPUTF8\r\n"],
    [rcptTo("b@example.org"), "RCPT TO:<b@example.org>\r\n"],
    [auth("PLAIN", "AGEAYg=="), "AUTH PLAIN AGEAYg==\r\n"],
    [auth("LOGIN", null), "AUTH LOGIN\r\n"],
    [auth("EXTERNAL", ""), "AUTH EXTERNAL =\r\n"],
    [bare("QUIT"), "QUIT\r\n"],
  ])("is one line: %#", (command, line) => {
    expect(sent(command)).toBe(line);
  });
  it.each(["\r", "\n", "\0", "\r\nRCPT TO:<victim@example.org>"])("cannot be built with %j in it", (hostile) => {
    expect(() => mailFrom(`a${hostile}@example.net`)).toThrow(/one line/);
    expect(() => rcptTo(`a${hostile}`)).toThrow(/one line/);
    expect(() => hello("EHLO", `a${hostile}`)).toThrow(/one line/);
    expect(() => authAnswer(`a${hostile}`)).toThrow(/one line/);
    expect(() => mailFrom("a@example.net", [`SIZE=1${hostile}`])).toThrow(/one line/);
  });
  it("cannot be longer than a server must be ready for, except AUTH", () => {
    expect(() => rcptTo("a".repeat(2000))).toThrow(/too long/);
    expect(sent(auth("XOAUTH2", "a".repeat(2000)))).toHaveLength(2000 + "AUTH XOAUTH2 \r\n".length);
    expect(() => authAnswer("a".repeat(20_000))).toThrow(/too long/);
  });
  it("shows what may be kept", () => {
    expect(mailFrom("a@example.net").shown).toBe("MAIL FROM:<a@example.net>");
    expect(auth("PLAIN", "AGEAYg==").shown).toBe("AUTH PLAIN ***");
    expect(authAnswer("c2VjcmV0").shown).toBe("***");
  });
});

describe("the check for what users type", () => {
  it.each([
    ["someone@example.org", true],
    ["ü@example.org", true],
    ["", true],
    ["a\rb", false],
    ["a\nb", false],
    ["a\0b", false],
    ["a".repeat(1000), false],
    ["€".repeat(330), false],
  ])("%j: %s", (text, good) => {
    expect(isSendable(text)).toBe(good);
  });
  it("promises that every command can be built", () => {
    const longest = "a".repeat(960);
    expect(isSendable(longest)).toBe(true);
    expect(() => [mailFrom(longest, ["SMTPUTF8"]), rcptTo(longest), hello("EHLO", longest)]).not.toThrow();
  });
});
