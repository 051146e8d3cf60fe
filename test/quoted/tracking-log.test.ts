import { describe, expect, it } from "vitest";
import type { LogEvent } from "../../src/quoted/mail-log/log-event.ts";
import { logMemory } from "../../src/quoted/mail-log/log-memory.ts";
import { shapeOf } from "../../src/quoted/shape.ts";
import { trackingEvents } from "../../src/quoted/tracking-log.ts";

const HEAD = `#Software: Microsoft Exchange Server
#Version: 15.02.1118.026
#Log-type: Message Tracking Log
#Date: 2025-03-01T04:00:00.000Z
#Fields: date-time,client-ip,client-hostname,source,event-id,message-id,recipient-address,recipient-status,message-subject,sender-address,return-path
`;

async function events(text: string): Promise<readonly LogEvent[]> {
  const found: LogEvent[] = [];
  for await (const { event } of trackingEvents(pieces(text), logMemory())) found.push(event);
  return found;
}

async function* pieces(text: string): AsyncIterable<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += 50) yield bytes.subarray(at, at + 50);
}

function row(event: string, recipients: string, status: string): string {
  const quoted = status === "" ? "" : `"${status.replaceAll('"', '""')}"`;
  return `2025-03-01T04:05:06.789Z,192.0.2.5,client,SMTP,${event},<1@acme.example>,${recipients},${quoted},"Hello, ""you""",alice@acme.example,alice@acme.example\n`;
}

describe("the tracking log of Exchange", () => {
  it("is told from other logs by its head", () => {
    expect(shapeOf(HEAD)).toBe("tracking");
    expect(shapeOf(`\ufeff${HEAD}`)).toBe("tracking");
    expect(shapeOf("date-time,client-ip\n")).toBe("text");
  });

  it("tells what failed and what was put off, and who said what", async () => {
    const status =
      "[{LED=550 5.1.1 <bob@example.org>: User unknown; ask them};{MSG=};{FQDN=mx.example.org};{IP=198.51.100.7};{LRT=3/1/2025}]";
    expect(
      await events(
        `${HEAD}${row("FAIL", "bob@example.org", status)}${row("DEFER", "carol@example.org", "421 4.4.1 Connection timed out")}`,
      ),
    ).toMatchObject([
      {
        kind: "failure",
        action: "failed",
        at: "2025-03-01T04:05:06.789Z",
        sender: "alice@acme.example",
        recipient: "bob@example.org",
        server: "mx.example.org",
        text: "550 5.1.1 <bob@example.org>: User unknown; ask them",
      },
      { action: "delayed", recipient: "carol@example.org", server: null, text: "421 4.4.1 Connection timed out" },
    ]);
  });

  it("gives each recipient its own status, and all the same where there is one", async () => {
    const two = row("FAIL", "bob@example.org;carol@example.org", "550 5.1.1 Unknown;552 5.2.2 Full");
    const one = row("FAIL", "bob@example.org;carol@example.org", "550 5.7.1 Refused");
    expect(await events(HEAD + two + one)).toMatchObject([
      { recipient: "bob@example.org", text: "550 5.1.1 Unknown" },
      { recipient: "carol@example.org", text: "552 5.2.2 Full" },
      { recipient: "bob@example.org", text: "550 5.7.1 Refused" },
      { recipient: "carol@example.org", text: "550 5.7.1 Refused" },
    ]);
  });

  it("counts a message once, however many servers received it, and says nothing of what was delivered", async () => {
    const received = row("RECEIVE", "bob@example.org", "");
    expect(await events(HEAD + received + received + row("SEND", "bob@example.org", "250 2.1.5 OK"))).toEqual([
      { kind: "message", at: "2025-03-01T04:05:06.789Z", sender: "alice@acme.example" },
    ]);
  });

  it("passes over what is no record, and tells nothing of columns without names", async () => {
    const broken = 'x,"y\n"z\n';
    expect(await events(HEAD + row("FAIL", "bob@example.org", "550 no") + broken)).toHaveLength(1);
    expect(await events(row("FAIL", "bob@example.org", "550 no"))).toEqual([]);
  });
});
