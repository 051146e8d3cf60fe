import { describe, expect, it } from "vitest";
import { classifyReply, understand } from "../../src/facts/classify-reply.ts";
import type { EnhancedCode, Wording } from "../../src/model/reply.ts";
import type { RemoteText } from "../../src/model/scalars.ts";

describe("classifyReply", () => {
  it("reads the words before the code: 5.7.1 is whatever they say it is", () => {
    const said = [
      ["550", "No such user here", "recipient-unknown"],
      ["550", "Reverse DNS lookup for 192.0.2.1 failed", "ptr-missing"],
      ["554", "Relay access denied", "relay-denied"],
      ["550", "SPF check failed", "spf-fail"],
      ["552", "Message rejected, virus found", "content-malware"],
    ] as const;
    for (const [code, words, meaning] of said) {
      expect(meaningOf(`${code} 5.7.1 ${words}`, "5.7.1"), words).toBe(meaning);
    }
  });

  it("falls back to the enhanced code, then to the code, where the words are silent", () => {
    expect(read("550 5.2.2 qxz", "5.2.2")).toMatchObject({ meaning: "mailbox-full", by: "code" });
    expect(read("503 qxz", null)).toMatchObject({ meaning: "protocol-error", by: "code" });
    expect(read("qxz", null)).toMatchObject({ meaning: "unspecified", by: "code" });
  });

  it("takes the stage into account only where the words are silent", () => {
    expect(understand(wording("550 qxz", null), { stage: "RCPT" }).meaning).toBe("recipient-unknown");
    expect(understand(wording("554 qxz", null), { stage: "greeting" }).meaning).toBe("ip-blocked");
    expect(understand(wording("550 over quota", null), { stage: "MAIL" }).meaning).toBe("mailbox-full");
  });

  it("calls vague what leaves the reason open, and offers other meanings", () => {
    const reading = read("550 5.7.1 Access denied", "5.7.1");
    expect(reading).toMatchObject({ meaning: "policy-block", by: "vague" });
    expect(reading.alternatives).toContain("ip-blocked");
  });

  it("does not take a name for a word: a mailbox called spam, a host called greylist", () => {
    expect(meaningOf("550 5.1.1 <spam@example.org>: Recipient address rejected: User unknown", "5.1.1")).toBe(
      "recipient-unknown",
    );
    expect(meaningOf("550 5.1.1 greylist.example.org says: no such user", "5.1.1")).toBe("recipient-unknown");
  });

  it("reads a sentence nobody wrote a row for from who it is about and what it says", () => {
    expect(meaningOf("550 that subscriber could not be located", null)).toBe("recipient-unknown");
    expect(meaningOf("550 the inbox of our customer overflows: no room", null)).toBe("mailbox-full");
  });

  it("reads the innermost reply where one server quotes another", () => {
    const quoted = "host mx.example.org[198.51.100.7] said: 552 5.2.2 Over quota (in reply to RCPT TO command)";
    expect(meaningOf(`450 4.1.1 unverified address: ${quoted}`, "4.1.1")).toBe("mailbox-full");
  });

  it("takes what a receiver heard of the sender, when it verified him, for no word about the recipient", () => {
    const quoted = "host own.example.com[198.51.100.8] said: 550 Unrouteable address (in reply to RCPT TO command)";
    const said = `550 5.1.7 <a@example.com>: Sender address rejected: undeliverable address: ${quoted}`;
    expect(read(said, "5.1.7")).toMatchObject({ meaning: "sender-invalid", by: "words" });
  });

  it("hears no news of a mailbox elsewhere from whoever was asked to pass mail on", () => {
    const words = "550 Invalid recipient: <friend@elsewhere.example>";
    const said = (role: "mx" | "relay", text = words) => classifyReply(wording(text, null), { role, stage: "RCPT" });
    expect(said("relay")).toMatchObject({ meaning: "relay-denied", by: "vague" });
    expect(said("mx")).toMatchObject({ meaning: "recipient-unknown" });
    expect(understand(wording("550 User unknown", null), { role: "relay", stage: "RCPT" }).meaning).toBe(
      "recipient-unknown",
    );
  });

  it("knows a provider's own words by its host or by its signs", () => {
    const words = "421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred";
    expect(understand(wording(words, "4.7.0"), { speaker: "yahoo" }).meaning).toBe("reputation-low");
    expect(meaningOf(words, "4.7.0")).toBe("reputation-low");
    expect(
      meaningOf("550 5.4.1 Recipient address rejected: Access denied [x.prod.protection.outlook.com]", "5.4.1"),
    ).toBe("recipient-unknown");
  });

  it('lets the reason for a refusal decide, whoever was refused: "Recipient address rejected: REASON"', () => {
    const reasons = [
      ["Mailbox is full, quota exceeded", "mailbox-full"],
      ["only members of the list may post", "recipient-restricted"],
      ["Greylisted", "greylisted"],
      ["User unknown", "recipient-unknown"],
    ] as const;
    for (const [reason, meaning] of reasons) {
      expect(meaningOf(`550 <someone@example.org>: Recipient address rejected: ${reason}`, null)).toBe(meaning);
    }
  });

  it("tells a receiver that misreads its list from a listing", () => {
    const open =
      "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; Error: open resolver";
    expect(meaningOf(open, "5.7.1")).toBe("blocklist-misused");
  });

  it("takes the address of a host for no sender's, and a sender's for no host's", () => {
    const said = [
      ["550 Your IP address 203.0.113.9 is blocked from sending", "ip-blocked"],
      ["550 The address 203.0.113.9 is blocked", "ip-blocked"],
      ["550 Your address 203.0.113.9 has been blacklisted", "ip-blocked"],
      ["550 Your email address bob@acme.example has been blocked", "sender-blocked"],
      ["550 Your address bob@acme.example is blocked", "sender-blocked"],
      ["550 Sender bob@acme.example is blocked from sending", "sender-blocked"],
    ] as const;
    for (const [reply, meaning] of said) expect(meaningOf(reply, null), reply).toBe(meaning);
  });

  it("takes a temporary failure of the login service for no wrong password, and a wrong password for no such failure", () => {
    const said = [
      ["454 4.7.0 Temporary authentication failure", "server-error"],
      ["454 4.7.0 Temporary authentication failure: Connection lost to authentication server", "server-error"],
      ["435 Unable to authenticate at present", "server-error"],
      ["454 4.7.0 Cannot authenticate due to a temporary system problem. Try again later.", "server-error"],
      ["535 5.7.8 Error: authentication failed: generic failure", "auth-failed"],
      ["535 5.7.3 Unable to authenticate", "auth-failed"],
      ["454 4.7.0 Too many login attempts, please try again later.", "auth-failed"],
      ["535 5.7.8 Authentication credentials invalid", "auth-failed"],
    ] as const;
    for (const [reply, meaning] of said) expect(meaningOf(reply, null), reply).toBe(meaning);
    expect(read("454 4.7.0 Temporary authentication failure", "4.7.0").by).toBe("words");
  });

  it("understands other languages", () => {
    const said = [
      ["550 Empfänger unbekannt", "recipient-unknown"],
      ["550 Cette adresse n'existe pas", "recipient-unknown"],
      ["552 Caixa postal cheia", "mailbox-full"],
      ["550 用户不存在", "recipient-unknown"],
      ["550 メールボックスがいっぱいです", "mailbox-full"],
      ["550 Chuyển tiếp bị từ chối", "relay-denied"],
      ["550 почтовый ящик переполнен", "mailbox-full"],
    ] as const;
    for (const [reply, meaning] of said) expect(meaningOf(reply, null), reply).toBe(meaning);
  });
});

function meaningOf(reply: string, enhanced: EnhancedCode | null): string {
  return read(reply, enhanced).meaning;
}

function read(reply: string, enhanced: EnhancedCode | null): ReturnType<typeof classifyReply> {
  return classifyReply(wording(reply, enhanced));
}

function wording(reply: string, enhanced: EnhancedCode | null): Wording {
  const code = /^\d{3}/.exec(reply)?.[0];
  return { code: code === undefined ? null : Number(code), enhanced, lines: [reply as RemoteText] };
}
