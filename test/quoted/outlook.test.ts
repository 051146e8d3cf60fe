import { describe, expect, it } from "vitest";
import { readOutlook } from "../../src/quoted/outlook.ts";

const RELAYING = { code: 550, enhanced: null, lines: ["550 <someone@example.com>... Relaying denied"] };

describe("readOutlook", () => {
  it("pulls every field out of the English sentence", () => {
    const text =
      "The message could not be sent because one of the recipients was rejected by the server. The rejected e-mail address was 'someone@example.com'. Subject 'Test', Account: 'Home', Server: 'smtp.example.com', Protocol: SMTP, Server Response: '550 <someone@example.com>... Relaying denied', Port: 25, Secure(SSL): No, Server Error: 550, Error Number: 0x800CCC79";
    expect(readOutlook(text)).toEqual({
      wording: RELAYING,
      stage: "RCPT",
      to: "someone@example.com",
      subject: "Test",
      account: "Home",
      server: "smtp.example.com",
      port: 25,
      secure: false,
      program: true,
      clientError: "0x800CCC79",
    });
  });

  it("reads the Thai sentence, misplaced quotes and blanks included", () => {
    const text =
      "ข้อความไม่สามารถส่งได้เนื่องจากหนึ่งในผู้รับถูกปฏิเสธ โดยเซิร์ฟเวอร์ อยู่อีเมลที่ถูกปฏิเสธถูก ' <someone@example.com>' เรื่อง: '<ทดสอบ >' บัญชีผู้ใช้: '<ทดสอบ >, Server: ' <smtp.example.com>', โพรโทคอล: SMTP การตอบสนองของเซิร์ฟเวอร์: ' 550 <someone@example.com> ... Relaying ถูกปฏิเสธ ', พอร์ต: 25 รักษาความปลอดภัย (SSL): ไม่ใช่ ข้อผิดพลาดเซิร์ฟเวอร์: 550 จำนวนของข้อผิดพลาด: 0x800CCC79";
    expect(readOutlook(text)).toMatchObject({
      wording: { code: 550 },
      to: "someone@example.com",
      subject: "ทดสอบ",
      account: "ทดสอบ",
      server: "smtp.example.com",
      port: 25,
      secure: false,
      program: true,
      clientError: "0x800CCC79",
    });
  });

  it("reads the Vietnamese sentence", () => {
    const text =
      "Thư có thể không được gửi vì một trong những người nhận bị từ chối bởi máy chủ. Địa chỉ email bị từ chối là ' <someone@example.com>'. Chủ đề: '< kiểm tra >', tài khoản: '< kiểm tra >', máy chủ: ' <smtp.example.com>', giao thức: SMTP, máy chủ phản hồi: '553 rất tiếc, tên miền đó không có trong danh sách của tôi được phép rcpthosts (#5.7.1)', cổng: 25, Secure(SSL): không, lỗi máy chủ: 553, lỗi Số: 0x800CCC79.";
    expect(readOutlook(text)).toMatchObject({
      wording: { code: 553, enhanced: "5.7.1" },
      to: "someone@example.com",
      subject: "kiểm tra",
      account: "kiểm tra",
      server: "smtp.example.com",
      port: 25,
      secure: false,
    });
  });

  it("reads the Japanese sentence", () => {
    const text =
      "受信者の 1 人がサーバーによって拒否されたため、メッセージを送信できませんでした。拒否された電子メール アドレスは 'someone@example.com' です。件名 'テスト', アカウント : '自宅', サーバー : 'smtp.example.com', プロトコル : SMTP, サーバーの応答 : '550 Relay not permitted', ポート : 465, セキュリティ (SSL): はい, サーバー エラー : 550, エラー番号 : 0x800CCC79";
    expect(readOutlook(text)).toMatchObject({
      wording: { code: 550, lines: ["550 Relay not permitted"] },
      to: "someone@example.com",
      subject: "テスト",
      account: "自宅",
      server: "smtp.example.com",
      port: 465,
      secure: true,
    });
  });

  it("takes the code from the server error when the response is missing", () => {
    const text =
      "The server rejected the sender. Account: 'Home', Server: 'smtp.example.com', Protocol: SMTP, Port: 25, Secure(SSL): No, Server Error: 530, Error Number: 0x800CCC78";
    expect(readOutlook(text)).toMatchObject({ wording: { code: 530 }, clientError: "0x800CCC78" });
  });

  it("takes the end of a sentence for no server's name", () => {
    const text =
      "Error 0x8004210B: The operation timed out waiting for a response from the sending (SMTP/IMAP) server.";
    expect(readOutlook(text)).toMatchObject({ clientError: "0x8004210B" });
    expect(readOutlook(text)).not.toHaveProperty("server");
  });

  it("is null for what no mail client of that family says", () => {
    expect(readOutlook("550 5.7.1 Access denied")).toBeNull();
  });
});
