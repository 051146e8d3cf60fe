import { describe, expect, it } from "vitest";
import { readPastedDialogue } from "../../src/quoted/pasted-dialogue.ts";

const SWAKS = `=== Trying mx1.receiver.example:25...
=== Connected to mx1.receiver.example.
<-  220 mx1.receiver.example ESMTP Postfix
 -> EHLO ops.acme.example
<-  250-mx1.receiver.example
<-  250 8BITMIME
 -> MAIL FROM:<alice@acme.example>
<-  250 2.1.0 Ok
 -> RCPT TO:<bob@receiver.example>
<** 554-5.7.1 You are not
<** 554 5.7.1 welcome here
 -> QUIT
<-  221 2.0.0 Bye
=== Connection closed with remote host.`;

const TELNET = `$ telnet mx1.receiver.example 25
Trying 198.51.100.10...
Connected to mx1.receiver.example.
220 other.receiver.example ESMTP
HELO ops.acme.example
250 other.receiver.example
mail from:<>
250 2.1.0 Ok
rcpt to: <nobody@receiver.example>
550 5.1.1 User unknown
rcpt to:<full@receiver.example>
552 5.2.2 Over quota
quit
221 2.0.0 Bye`;

describe("a dialogue that somebody pasted", () => {
  it("is read as swaks prints it: only what was refused, with what was asked, of whom", () => {
    expect(readPastedDialogue(SWAKS)).toEqual([
      {
        wording: { code: 554, enhanced: "5.7.1", lines: ["554-5.7.1 You are not", "554 5.7.1 welcome here"] },
        stage: "RCPT",
        server: "mx1.receiver.example",
        port: 25,
        from: "alice@acme.example",
        to: "bob@receiver.example",
      },
    ]);
    expect(readPastedDialogue(SWAKS.replaceAll("\n", "\r\n"))).toEqual(readPastedDialogue(SWAKS));
  });

  it("is read as it was typed by hand, each refusal with its own recipient", () => {
    expect(readPastedDialogue(TELNET)).toMatchObject([
      {
        wording: { code: 550 },
        stage: "RCPT",
        server: "mx1.receiver.example",
        from: "",
        to: "nobody@receiver.example",
      },
      { wording: { code: 552 }, stage: "RCPT", to: "full@receiver.example" },
    ]);
  });

  it("goes by the order of the answers where commands are sent ahead", () => {
    const ahead = ["< 220 mx", "> EHLO x", "< 250 mx", "> MAIL FROM:<a@b.example>", "> RCPT TO:<c@d.example>"];
    const said = readPastedDialogue([...ahead, "< 250 ok", "< 451 later"].join("\n"));
    expect(said).toMatchObject([{ wording: { code: 451 }, stage: "RCPT", to: "c@d.example" }]);
  });

  it("does not take a line of the message for an answer, and what follows it for one to DATA", () => {
    const lines = [" -> EHLO x", "<-  250 x", " -> DATA", "<-  354 go on", " -> Subject: x", " -> 550 of you", " -> ."];
    expect(readPastedDialogue([...lines, "<** 552 5.3.4 too large"].join("\n"))).toMatchObject([
      { wording: { code: 552 }, stage: "BODY" },
    ]);
    const typed = ["EHLO x", "250 x", "DATA", "354 go on", "550 of you", ".", "554 no"];
    expect(readPastedDialogue(typed.join("\n"))).toMatchObject([{ wording: { code: 554 }, stage: "BODY" }]);
  });

  it("knows a login by its command, whatever it goes on with, and repeats nothing of that", () => {
    const lines = [" ~> AUTH LOGIN", "<~  334 VXNlcm5hbWU6", " ~> c2VjcmV0", "<~  334 UGFzc3dvcmQ6", " ~> c2VjcmV0"];
    const said = readPastedDialogue([...lines, "<~* 535 5.7.8 no"].join("\n"));
    expect(said).toMatchObject([{ wording: { code: 535 }, stage: "AUTH" }]);
    expect(JSON.stringify(said)).not.toContain("c2VjcmV0");
  });

  it("tells of the last answer where nothing was refused", () => {
    expect(readPastedDialogue("EHLO x\n250 x\nMAIL FROM:<a@b.example>\n250 2.1.0 Ok")).toMatchObject([
      { wording: { code: 250 }, stage: "MAIL" },
    ]);
  });

  it.each(["", "550 5.1.1 User unknown", "QUIT", "they said\n550 no\n552 no", "after RCPT TO:<a@b.example>: 550 no"])(
    "is none where nothing was said or nothing heard: %j",
    (text) => {
      expect(readPastedDialogue(text)).toBeNull();
    },
  );

  it("survives whatever it is given", () => {
    for (const text of ["<- 250-\n".repeat(5000), "RCPT TO:<".repeat(3000), "EHLO\n550", "\u0000\u202e\nDATA\n354\n"]) {
      expect(() => readPastedDialogue(text)).not.toThrow();
    }
  });
});
