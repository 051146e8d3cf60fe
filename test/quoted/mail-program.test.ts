import { describe, expect, it } from "vitest";
import { readMailProgram } from "../../src/quoted/mail-program.ts";

describe("the sentence of Thunderbird", () => {
  it("holds the server's words, without the program's own advice", () => {
    expect(
      readMailProgram(
        'An error occurred while sending mail. The mail server responded:  5.1.1 <bob@partner.example>: Recipient address rejected: User unknown in virtual mailbox table. Please check the message recipient "bob@partner.example" and try again.',
      ),
    ).toEqual({
      wording: {
        code: null,
        enhanced: "5.1.1",
        lines: ["5.1.1 <bob@partner.example>: Recipient address rejected: User unknown in virtual mailbox table"],
      },
      program: true,
      to: "bob@partner.example",
    });
  });

  it("names the outgoing server where there are no words of it", () => {
    expect(
      readMailProgram(
        "Sending of the message failed.\nThe message could not be sent because connecting to Outgoing server (SMTP) smtp.acme.example failed. The server may be unavailable or is refusing SMTP connections.",
      ),
    ).toMatchObject({ program: true, server: "smtp.acme.example", wording: { code: null } });
  });

  it("is read in Japanese", () => {
    expect(
      readMailProgram(
        "メッセージの送信中にエラーが発生しました。メールサーバーの応答: 550 5.7.1 <bob@partner.example>: Relay access denied。 受信者のメールアドレス bob@partner.example を確認してください。",
      ),
    ).toMatchObject({ wording: { code: 550, enhanced: "5.7.1" }, to: "bob@partner.example" });
  });

  it("is read in Vietnamese and Thai", () => {
    expect(
      readMailProgram("Có lỗi khi gửi thư. Máy chủ thư trả lời: 552 5.2.2 Mailbox full. Vui lòng kiểm tra lại."),
    ).toMatchObject({
      wording: { code: 552, lines: ["552 5.2.2 Mailbox full"] },
    });
    expect(
      readMailProgram("เกิดข้อผิดพลาดขณะส่งเมล เซิร์ฟเวอร์เมลตอบกลับว่า: 552 5.2.2 Mailbox full โปรดตรวจสอบ"),
    ).toMatchObject({
      wording: { code: 552, lines: ["552 5.2.2 Mailbox full"] },
    });
  });
});

describe("the sentence of Apple Mail", () => {
  it("holds the sender, the server and its words", () => {
    expect(
      readMailProgram(
        "Cannot send message using the server smtp.acme.example\nA message from the address “alice@acme.example” could not be sent. The sender address was rejected by the server “smtp.acme.example”.\n\nThe server response was: 550 5.7.1 Relaying denied\n\nUse the pop-up menu below to try sending the message using a different outgoing mail server.",
      ),
    ).toEqual({
      wording: { code: 550, enhanced: "5.7.1", lines: ["550 5.7.1 Relaying denied"] },
      program: true,
      server: "smtp.acme.example",
      from: "alice@acme.example",
    });
  });

  it("names the port", () => {
    expect(
      readMailProgram("The connection to the outgoing server “smtp.acme.example” failed on port 465."),
    ).toMatchObject({ server: "smtp.acme.example", port: 465 });
  });
});

describe("what no mail program said", () => {
  it.each([
    "550 5.1.1 <bob@partner.example>: Recipient address rejected: User unknown",
    "host mx.partner.example[198.51.100.7] said: 550 no (in reply to RCPT TO command)",
    "The mail server was moved to another rack.",
    "",
  ])("is left alone: %s", (text) => {
    expect(readMailProgram(text)).toBeNull();
  });
});
