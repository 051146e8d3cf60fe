import { describe, expect, it } from "vitest";
import { compose } from "../../src/facts/compose.ts";
import { plainWords } from "../../src/facts/plain-words.ts";
import type { Meaning } from "../../src/model/meaning.ts";

describe("what a sentence says of whom", () => {
  it.each<[string, Meaning]>([
    ["domain in sender address unknown", "sender-domain-unresolvable"],
    ["El dominio del remitente no existe", "sender-domain-unresolvable"],
    ["Domain des Empfängers nicht gefunden", "recipient-domain-unknown"],
    ["Домен отправителя не найден", "sender-domain-unresolvable"],
  ])("tells two names of one subject from two subjects: %s", (text, meaning) => {
    expect(meant(text)).toBe(meaning);
  });

  it.each<[string, Meaning]>([
    ["your domain is not welcome", "sender-blocked"],
    ["the domain is not welcome", "relay-denied"],
    ["your server is banned", "ip-blocked"],
    ["Votre serveur est bloqué", "ip-blocked"],
  ])("takes what it calls yours for the sender's: %s", (text, meaning) => {
    expect(meant(text)).toBe(meaning);
  });

  it("needs both of them where only two subjects together say it", () => {
    expect(meant("sender address does not match the login")).toBe("sender-not-allowed");
    expect(meant("sender address does not match")).toBe("sender-invalid");
  });

  it("finds a Latin word within a script that puts no blanks between words", () => {
    expect(meant("您的IP被拒绝")).toBe("ip-blocked");
    expect(meant("IP가 차단되었습니다")).toBe("ip-blocked");
  });
});

function meant(text: string): Meaning | undefined {
  return compose(plainWords([text]))[0]?.meaning;
}
