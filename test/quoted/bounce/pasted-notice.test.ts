import { describe, expect, it } from "vitest";
import { readPastedNotice } from "../../../src/quoted/bounce/pasted-notice.ts";

function told(text: string): readonly (readonly [string | null, number | null])[] | null {
  const failed = readPastedNotice(text);
  return failed?.map(({ recipient, answers }) => [recipient, answers[0].wording.code] as const) ?? null;
}

const GERMAN = `Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:

Bob Builder (bob@example.org)
Die eingegebene E-Mail-Adresse konnte nicht gefunden werden.

Diagnoseinformationen für Administratoren:

Generierender Server: EX01.acme.example

bob@example.org
mx.example.org #550 5.1.1 User unknown ##

Ursprüngliche Nachrichtenkopfzeilen:

From: alice@acme.example
To: erin@elsewhere.example
Subject: 552 mailbox full
`;

describe("a notice without its mail", () => {
  it("names its recipient and what the server said, in another language, and nobody of the message it returns", () => {
    expect(told(GERMAN)).toEqual([["bob@example.org", 550]]);
  });

  it("tells several recipients apart", () => {
    const text = `The following addresses failed:

  bob@example.org
    host mx.example.org [198.51.100.7]: 550 5.1.1 User unknown
  carol@example.net
    host mx.example.net [203.0.113.9]: 552 5.2.2 Over quota
`;
    expect(told(text)).toEqual([
      ["bob@example.org", 550],
      ["carol@example.net", 552],
    ]);
  });

  it("is found below the fields that a mail program copies with it", () => {
    const text = `De : Mail Delivery System <MAILER-DAEMON@mail.acme.example>
Objet : Undelivered Mail Returned to Sender
À : alice@acme.example

<bob@example.org>: host mx.example.org[198.51.100.7] said: 550 5.1.1 User unknown
`;
    expect(told(text)).toEqual([["bob@example.org", 550]]);
  });

  it("is no reply, no question and no text without an address", () => {
    expect(told("550 5.1.1 <bob@example.org>: could not be delivered\n550 5.1.1 no such user")).toBeNull();
    expect(told("Why was my mail to bob@example.org answered so late?\nThank you, Alice")).toBeNull();
    expect(told("Your message could not be delivered.\nThe mailbox is full.")).toBeNull();
  });
});
