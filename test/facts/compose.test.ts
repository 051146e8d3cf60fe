import { describe, expect, it } from "vitest";
import { compose } from "../../src/facts/compose.ts";
import { plainWords } from "../../src/facts/plain-words.ts";
import type { Meaning } from "../../src/model/meaning.ts";

describe("what a sentence says of whom", () => {
  it.each<[string, Meaning]>([
    ["domain in sender address unknown", "sender-domain-unresolvable"],
    ["El dominio del remitente no existe", "sender-domain-unresolvable"],
    ["Domain des Empfängers nicht gefunden", "recipient-domain-unknown"],
    ["the SPF record of your domain is not valid", "spf-fail"],
    ["the hostname in HELO is unknown", "helo-invalid"],
    ["MX for the domain of the sender not found", "sender-domain-unresolvable"],
    ["the reverse entry of your address points nowhere", "ptr-missing"],
    ["Домен отправителя не найден", "sender-domain-unresolvable"],
  ])("tells two names of one subject from two subjects: %s", (text, meaning) => {
    expect(meant(text)).toBe(meaning);
  });

  it.each<[string, Meaning]>([
    ["your domain is not welcome", "sender-blocked"],
    ["the domain is not welcome", "relay-denied"],
    ["your server is banned", "ip-blocked"],
    ["the domain you are sending from does not exist", "sender-domain-unresolvable"],
    ["the domain you are sending to does not exist", "recipient-domain-unknown"],
    ["your domain acme.example does not exist", "sender-domain-unresolvable"],
    ["Votre serveur est bloqué", "ip-blocked"],
  ])("takes what it calls yours for the sender's: %s", (text, meaning) => {
    expect(meant(text)).toBe(meaning);
  });

  it("needs both of them where only two subjects together say it", () => {
    expect(meant("sender address does not match the login")).toBe("sender-not-allowed");
    expect(meant("sender address does not match")).toBe("sender-invalid");
  });

  it.each<[string, Meaning]>([
    ["mail rejected due to the size limit", "message-too-large"],
    ["client blocked using zen.spamhaus.org", "ip-listed-dnsbl"],
    ["recipient rejected: greylisted", "greylisted"],
  ])("takes the reason that a refusal names besides whom it turns away: %s", (text, meaning) => {
    expect(meant(text)).toBe(meaning);
  });

  it("says of what follows it what stands before a name in English", () => {
    expect(meant("192.0.2.1: no such user")).toBe("recipient-unknown");
    expect(meant("user 192.0.2.1 rejected")).not.toBe("recipient-unknown");
  });

  it("finds a Latin word within a script that puts no blanks between words", () => {
    expect(meant("您的IP被拒绝")).toBe("ip-blocked");
    expect(meant("IP가 차단되었습니다")).toBe("ip-blocked");
  });
});

function meant(text: string): Meaning | undefined {
  return compose(plainWords([text]))[0]?.meaning;
}
