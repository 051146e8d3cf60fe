import { describe, expect, it } from "vitest";
import { causesIn, explained, findingOf, labReport } from "./asked.ts";

/** The text, what it means, and what it must never be taken for. */
const ROWS: readonly (readonly [row: string, text: string, causes: readonly string[], never: readonly string[]])[] = [
  ["B1", "550 5.1.0 Address rejected", ["sender-invalid", "sender-blocked"], ["recipient-unknown", "spf-fail"]],
  ["B2", "550 5.1.1", ["recipient-unknown"], ["sender-blocked", "mailbox-full"]],
  ["B3", "550 Denied by policy", ["policy-block"], ["recipient-unknown", "spf-fail"]],
  ["B4", "550 5.4.1", ["relay-denied", "recipient-domain-unknown", "connect-failed"], ["content-spam", "mailbox-full"]],
  ["B5", "550 5.7.0 Message size violation", ["message-too-large"], ["policy-block", "mailbox-full"]],
  ["B6", "550 5.7.1 Access denied", ["policy-block"], ["recipient-unknown", "spf-fail", "ip-listed-dnsbl"]],
  ["B7", "550 Administrative prohibition", ["policy-block"], ["recipient-unknown", "ip-listed-dnsbl"]],
  ["B8", "550 Relay not permitted", ["relay-denied"], ["recipient-unknown", "policy-block"]],
  ["B9", "550 Recipient quarantined", ["recipient-restricted", "content-spam"], ["recipient-unknown", "relay-denied"]],
  ["B9", "550 Quarantined", ["policy-block", "content-spam"], ["recipient-unknown", "relay-denied"]],
  ["B10", "550 SPF", ["spf-fail"], ["dkim-fail", "policy-block"]],
  ["B11", "550 reverse DNS", ["ptr-missing"], ["helo-invalid", "spf-fail"]],
  ["B12", "550 recipient unknown", ["recipient-unknown"], ["recipient-domain-unknown", "policy-block"]],
  ["B12", "550 no such user here", ["recipient-unknown"], ["recipient-domain-unknown", "policy-block"]],
  ["B13", "550 host unknown", ["recipient-domain-unknown"], ["recipient-unknown", "helo-invalid"]],
  ["B14", "550 Authentication is required for relay", ["auth-required"], ["auth-failed", "recipient-unknown"]],
  ["B15", "550 Blocked", ["ip-blocked", "policy-block"], ["recipient-unknown", "relay-denied"]],
  ["B16", "550 #5.1.0 Address rejected", ["sender-invalid", "sender-blocked"], ["recipient-unknown", "spf-fail"]],
  ["B17", "550 this domain is not hosted here", ["relay-denied"], ["recipient-unknown", "policy-block"]],
];
const AMBIGUOUS = new Set(["B3", "B6", "B7", "B15"]);

describe("B: the 550 family", () => {
  it.each(ROWS)("%s: %s", async (row, text, causes, never) => {
    const { cause, confidence, alternatives } = await explained(text);
    expect(causes).toContain(cause);
    expect(never).not.toContain(cause);
    if (AMBIGUOUS.has(row)) {
      expect(confidence).toBe("possible");
      expect(alternatives.length).toBeGreaterThan(1);
    }
    const found = await causesIn(text);
    expect(found[0]).toBe(cause);
    for (const one of never) expect(found).not.toContain(one);
  });

  it("B2: a permanent refusal of an address is not to be sent again, and is the sender's to correct", async () => {
    expect(await explained("550 5.1.1")).toMatchObject({ owner: "sender-user", retry: "no" });
  });

  it("B6: Access denied stays open until evidence settles it, and a probe settles it", async () => {
    const report = await labReport("trace", "ip-listed-dnsbl");
    expect(findingOf(report, "ip-listed-dnsbl")).toBeDefined();
    expect(findingOf(report, "recipient-unknown")).toBeUndefined();
  });

  it("B7a: the sending address is on a block list", async () => {
    expect(await explained("550 Administrative prohibition: 192.0.2.1 is listed at bl.spamcop.net")).toMatchObject({
      cause: "ip-listed-dnsbl",
      list: "bl.spamcop.net",
      ip: "192.0.2.1",
    });
  });

  it("B7b: a domain is on a block list", async () => {
    const { cause, list } = await explained(
      "550 Administrative prohibition: acme.example is listed at dbl.spamhaus.org",
    );
    expect({ cause, list }).toEqual({ cause: "domain-listed", list: "dbl.spamhaus.org" });
  });

  it("B7c: the sending address is a dynamic one", async () => {
    const { cause } = await explained(
      "550 Administrative prohibition: dynamic IP addresses may not send mail directly",
    );
    expect(cause).toBe("ip-dynamic");
  });

  it("B18: Outlook's 550 Authentication is required for relay: the client is not set to log in", async () => {
    const sentence =
      "The message could not be sent because one of the recipients was rejected by the server. The rejected e-mail address was 'bob@partner.example'. Subject 'Hello', Account: 'home', Server: 'smtp.acme.example', Protocol: SMTP, Server Response: '550 Authentication is required for relay', Port: 25, Secure(SSL): No, Server Error: 550, Error Number: 0x800CCC79";
    const found = await causesIn(sentence);
    expect(found[0]).toBe("auth-required");
    expect(found).not.toContain("auth-failed");
    expect(found).not.toContain("recipient-unknown");
  });
});
