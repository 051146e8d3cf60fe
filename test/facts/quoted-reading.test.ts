import { describe, expect, it } from "vitest";
import { quotedReading } from "../../src/facts/quoted-reading.ts";
import { CLIENT_ERRORS } from "../../src/knowledge/client-errors.ts";
import { TEXTS } from "../../src/messages/speak.ts";
import { readPasted } from "../../src/quoted/read-pasted.ts";

const meaning = (text: string) => quotedReading(readPasted(text)).meaning;
const FIELDS = "Account: 'a', Server: 'smtp.example.com', Protocol: SMTP, Port: 25, Secure(SSL): No";

describe("what a mail program shows", () => {
  it("without the server's words is read by its error number, not by the labels around it", () => {
    const said = `Your server has unexpectedly terminated the connection. ${FIELDS}, Error Number: 0x800CCC0F`;
    expect(meaning(said)).toBe("connection-dropped");
    expect(meaning(`The connection to the server has failed. ${FIELDS}, Error Number: 0x800ccc0e`)).toBe(
      "connect-failed",
    );
  });
  it("with the server's words is read by those", () => {
    const said = `One of the recipients was rejected by the server. ${FIELDS}, Server Response: '550 5.1.1 User unknown', Error Number: 0x800CCC79`;
    expect(meaning(said)).toBe("recipient-unknown");
  });
  it("with a number that leaves it open, or that nobody knows, is read by its words", () => {
    expect(meaning("Relaying denied, Error Number: 0x800CCC69")).toBe("relay-denied");
    expect(meaning("Relaying denied, Error Number: 0x80000000")).toBe("relay-denied");
  });
});

it("every error number that is known has its words", () => {
  expect(Object.keys(TEXTS.en.clientErrors).sort()).toEqual(Object.keys(CLIENT_ERRORS).sort());
});
