import { describe, expect, it } from "vitest";
import { explained, findingOf, labReport, reportOn } from "./asked.ts";

const ROWS: readonly (readonly [row: string, text: string, cause: string, never: string])[] = [
  ["E1", "550 5.1.8 Access denied, bad outbound sender", "sender-blocked", "recipient-unknown"],
  [
    "E2",
    "550 5.1.1 <bob@partner.example>: Recipient address rejected: User unknown",
    "recipient-unknown",
    "policy-block",
  ],
  ["E3", "550 5.2.1 The email account that you tried to reach is disabled", "recipient-disabled", "recipient-unknown"],
  ["E3", "550 account suspended", "recipient-disabled", "sender-blocked"],
  ["E4", "421 4.3.2 Service not available", "server-unavailable", "recipient-unknown"],
  ["E4", "connect to mx.partner.example[198.51.100.7]:25: Connection timed out", "connect-failed", "recipient-unknown"],
  [
    "E5",
    "450 4.1.8 <a@acme.example>: Sender address rejected: Domain not found",
    "sender-domain-unresolvable",
    "recipient-unknown",
  ],
  ["E6", "550 Firewall or filter blocked your message as spam", "content-spam", "recipient-unknown"],
  ["E7", "550 5.7.501 Access denied, spam abuse detected", "sender-blocked", "recipient-unknown"],
  [
    "E8",
    "550 5.7.1 SPF check failed: 192.0.2.1 is not allowed to send mail for acme.example",
    "spf-fail",
    "recipient-unknown",
  ],
  ["E9", "550 Sender verify failed", "sender-invalid", "recipient-unknown"],
  ["E10", "535 5.7.8 Error: authentication failed", "auth-failed", "auth-required"],
  ["E12", "552 5.2.2 Mailbox full", "mailbox-full", "message-too-large"],
];

describe("E: causes a report must be able to name", () => {
  it.each(ROWS)("%s: %s", async (row, text, cause, never) => {
    const found = await explained(text);
    const named = [found.cause, ...found.alternatives];
    if (row === "E7")
      expect(named.some((one) => ["sender-blocked", "reputation-low", "content-spam"].includes(one))).toBe(true);
    else expect(found.cause).toBe(cause);
    expect(named).not.toContain(never);
  });

  it("E11: MX records that lead nowhere are seen by probing", async () => {
    const report = await labReport("trace", "mx-unresolvable");
    expect(findingOf(report, "mx-unresolvable")).toBeDefined();
    expect(findingOf(report, "recipient-domain-unknown")).toBeUndefined();
  });

  it.each([
    ["gmial.com", "gmail.com"],
    ["hotmial.com", "hotmail.com"],
    ["yahooo.co.jp", "yahoo.co.jp"],
    ["outlook.con", "outlook.com"],
  ])("E13: %s does not exist: %s is offered", async (typed, meant) => {
    const { diagnosis } = await reportOn(["explain", `550 5.1.2 <bob@${typed}>: Host unknown`]);
    const [first] = diagnosis.findings;
    expect(first).toMatchObject({ cause: "recipient-domain-unknown", params: { domain: typed, meant } });
    expect(first?.remedies[0]?.id).toBe("use-meant");
  });

  it("E13: nothing is offered for a name that is like no other, nor where the domain is not the trouble", async () => {
    const odd = await reportOn(["explain", "550 5.1.2 <bob@partner.example>: Host unknown"]);
    expect(odd.diagnosis.findings[0]).toMatchObject({ params: { meant: null } });
    const user = await reportOn(["explain", "550 5.1.1 <bob@gmial.com>: User unknown"]);
    expect(JSON.stringify(user)).not.toContain("gmail.com");
  });
});
