import { describe, expect, it } from "vitest";
import { explainLine } from "../../src/explain/ndjson.ts";

describe("explainLine", () => {
  it("explains a reply given as text", () => {
    const line = "550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org";
    expect(explained(line)).toEqual({
      id: 3,
      code: 550,
      enhanced: "5.7.1",
      cause: "ip-listed-dnsbl",
      confidence: "likely",
      alternatives: ["ip-blocked"],
      owner: "sender-admin",
      retry: "no",
      list: "zen.spamhaus.org",
      ip: "192.0.2.1",
    });
  });

  it("answers a line that comes back as it did the first time, and one that differs in a name with that name", () => {
    const lines = Array.from(
      { length: 200 },
      (_, at) => `550 5.1.1 <user${at % 60}@example.org>: No such user [q${at % 70}x8]`,
    );
    for (const [at, line] of [...lines, ...lines].entries()) {
      const { id, ...told } = JSON.parse(explainLine(line, at));
      expect(id).toBe(at);
      expect(told).toMatchObject({ cause: "recipient-unknown", mailbox: `user${(at % 200) % 60}@example.org` });
      expect(told).toEqual(
        JSON.parse(explainLine(JSON.stringify({ id: at, reply: line }), 0), (key, value) =>
          key === "id" ? undefined : value,
        ),
      );
    }
  });

  it("takes id, codes and stage from an object, and says the id back", () => {
    const line = JSON.stringify({
      id: "a7",
      reply: "qxz",
      code: "550",
      enhanced: "5.1.1",
      command: "RCPT",
      to: "someone@example.org",
    });
    expect(explained(line)).toMatchObject({
      id: "a7",
      code: 550,
      enhanced: "5.1.1",
      cause: "recipient-unknown",
      confidence: "possible",
      mailbox: "someone@example.org",
    });
  });

  it("tells objects apart that differ in anything the caller says, though the reply is the same", () => {
    const reply = "554 Transaction failed";
    const asked = [
      { reply },
      { reply, code: 452 },
      { reply, enhanced: "5.2.2" },
      { reply: "550", command: "AUTH" },
      { reply: "550", command: "RCPT" },
      { reply, clientIp: "192.0.2.7" },
      { reply, to: "bob@example.org" },
    ];
    const told = () => asked.map((one, id) => explainLine(JSON.stringify({ id, ...one, line: id }), 0));
    const first = told();
    expect(told()).toEqual(first);
    expect(first.map((line) => JSON.parse(line))).toMatchObject([
      { id: 0, code: 554 },
      { id: 1, code: 452 },
      { id: 2, enhanced: "5.2.2", cause: "mailbox-full" },
      { id: 3, cause: "auth-failed" },
      { id: 4, cause: "recipient-unknown" },
      { id: 5, ip: "192.0.2.7" },
      { id: 6, mailbox: "bob@example.org" },
    ]);
    for (const line of first.slice(0, 5)) expect(JSON.parse(line)).not.toHaveProperty("ip");
  });

  it("offers other causes where the words are vague", () => {
    const { cause, confidence, alternatives } = explained("550 5.7.1 Access denied");
    expect([cause, confidence]).toEqual(["policy-block", "possible"]);
    expect(alternatives).not.toEqual([]);
  });

  it("says retry against the code where the words do", () => {
    expect(explained("550 Sender rate limit, try again later").retry).toBe("yes");
    expect(explained("421 4.7.0 [TSS09] permanently deferred; Retrying will NOT succeed").retry).toBe("no");
    expect(explained("450 4.2.2 Over quota").retry).toBe("yes");
    expect(explained("552 5.2.2 Over quota").retry).toBe("no");
  });

  it("leaves a refused relay to the side its words speak of", () => {
    expect(explained("554 5.7.1 <someone@example.org>: Relay access denied").owner).toBe("recipient-admin");
    expect(explained("550 5.7.0 Mail relay denied. Invalid credentials for relay").owner).toBe("sender-admin");
  });

  it.each(["{", '{"reply":', "{}", '{"reply": 5}', '{"id": 1, "reply": null}'])(
    "answers %s with an error, never a crash",
    (line) => {
      expect(explained(line)).toHaveProperty("error");
    },
  );

  it("writes one line, whatever the reply holds", () => {
    expect(explainLine(JSON.stringify({ reply: "550-a\n550 b\u2028c" }), 1)).not.toContain("\n");
  });
});

function explained(line: string): Record<string, unknown> {
  return JSON.parse(explainLine(line, 3)) as Record<string, unknown>;
}
