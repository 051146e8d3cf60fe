import { expect, it } from "vitest";
import { shapeOf } from "../../src/quoted/shape.ts";

const MAIL = "Return-Path: <>\nFrom: MAILER-DAEMON@mail.example\nSubject: failure\n\ntext\n";
const LINE = "Mar  1 04:05:06 mx postfix/smtpd[11]: connect from unknown[192.0.2.9]\n";

it.each([
  ["mail", MAIL],
  ["mail", `\n\n${MAIL.replaceAll("\n", "\r")}`],
  ["mbox", `From MAILER-DAEMON Sat Mar  1 04:05:06 2025\n${MAIL}`],
  ["log", LINE.repeat(3)],
  ["log", "Mar  1 04:05:06 mx systemd[1]: Started.\n".repeat(50) + LINE.repeat(2)],
  ["text", "Mar  1 04:05:06 mx systemd[1]: Started.\n".repeat(50)],
  ["text", LINE],
  ["text", "550 5.7.1 Access denied"],
  ["text", "From here on: nothing\nTo be read\n"],
  ["text", "Final-Recipient: rfc822; bob@example.org\nAction: failed\nStatus: 5.1.1\n"],
  ["text", '{"reply": "550 no"}\n{"reply": "551 no"}\n'],
  ["text", ""],
])("tells %s from its beginning: %#", (shape, head) => {
  expect(shapeOf(head)).toBe(shape);
});
