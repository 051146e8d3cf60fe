import { describe, expect, it } from "vitest";
import { format } from "../../src/messages/format.ts";

const EN = { lang: "en", notStated: "(not stated)" } as const;

describe("format", () => {
  it("puts a value in the place of its name, as often as it is named", () => {
    expect(format("{ip} and {ip}: {count}", { ip: "192.0.2.1", count: 2 }, EN)).toBe("192.0.2.1 and 192.0.2.1: 2");
  });

  it("joins lists as the language does", () => {
    const lists = { hosts: ["a.example", "b.example"] };
    expect(format("{hosts}", lists, EN)).toBe("a.example and b.example");
    expect(format("{hosts}", lists, { lang: "ja", notStated: "(記載なし)" })).toBe("a.example、b.example");
  });

  it("says in words that nobody stated a value, for null and for an empty list", () => {
    expect(format("{a} {b}", { a: null, b: [] }, EN)).toBe("(not stated) (not stated)");
  });

  it("leaves out a remark in brackets that nobody can fill", () => {
    expect(format("The server ({host}) refused {ip}.", { host: null, ip: null }, EN)).toBe(
      "The server refused (not stated).",
    );
    expect(format("Refused (stage: {stage}).", { stage: null }, EN)).toBe("Refused.");
    expect(format("({host})", { host: "mx.example.org" }, EN)).toBe("(mx.example.org)");
  });

  it("leaves out a sentence that only names what nobody can fill, but never everything", () => {
    const text = "The server refused the mail. Address it saw: {ip}. Stage: {stage}.";
    expect(format(text, { ip: null, stage: "RCPT" }, EN)).toBe("The server refused the mail. Stage: RCPT.");
    expect(format(text, { ip: "192.0.2.1", stage: null }, EN)).toBe(
      "The server refused the mail. Address it saw: 192.0.2.1.",
    );
    expect(format("Stage: {stage}.", { stage: null }, EN)).toBe("Stage: (not stated).");
    expect(format("拒否されました。段階: {stage}。", { stage: null }, EN)).toBe("拒否されました。");
  });

  it("leaves out of a sentence that names several what nobody can fill, and the sentence where that is all", () => {
    const text = "It refused. Address it saw: {ip}; sender: {sender}; recipient: {recipient}.";
    const none = { ip: null, sender: null, recipient: null };
    expect(format(text, none, EN)).toBe("It refused.");
    expect(format(text, { ...none, sender: "a@b.example" }, EN)).toBe("It refused. Sender: a@b.example.");
    expect(format("拒否。IP: {ip}、宛先: {to}。", { ip: "192.0.2.1", to: null }, EN)).toBe("拒否。IP: 192.0.2.1。");
  });

  it("goes on in words where a sentence needs what nobody named, but not behind a colon", () => {
    const filling = { ...EN, unnamed: { server: "that server" } };
    const say = (text: string) => format(text, { server: null, port: null }, filling);
    expect(say("{server} refuses. Ask {server}. {server} is there.")).toBe(
      "That server refuses. Ask that server. That server is there.",
    );
    expect(say("Server: {server}")).toBe("Server: (not stated)");
    expect(say("Open port {port}.")).toBe("Open port (not stated).");
    expect(format("Ask {server}.", { server: "mx.example.org" }, filling)).toBe("Ask mx.example.org.");
    const ja = { lang: "ja", notStated: "(記載なし)", unnamed: { server: "そのサーバー" } } as const;
    expect(format("次に {server} を見ます。", { server: null }, ja)).toBe("次にそのサーバーを見ます。");
    expect(format("次に {server} を見ます。", { server: "mx.example.org" }, ja)).toBe("次に mx.example.org を見ます。");
  });

  it("puts nothing into what a value brings along", () => {
    expect(format("{a}", { a: "{b} $& $1", b: "x" }, EN)).toBe("{b} $& $1");
  });

  it("takes a name without a value for one nobody stated, inherited names too: a report saved earlier may lack it", () => {
    expect(format("{missing} {constructor}", {}, EN)).toBe("(not stated) (not stated)");
    expect(format("No record. In the wrong place: {misplaced}.", {}, EN)).toBe("No record.");
  });
});
