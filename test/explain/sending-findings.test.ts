import { describe, expect, it } from "vitest";
import { sendingFindings } from "../../src/explain/sending-findings.ts";
import { type LogSummary, summing } from "../../src/explain/summary.ts";
import type { Instant } from "../../src/model/scalars.ts";

const AT = "2026-01-15T08:00:00.000Z" as Instant;

/** Each sender with how many messages it sent in which hours. */
function counted(senders: Readonly<Record<string, readonly number[]>>): LogSummary {
  const sum = summing(3);
  for (const [sender, hours] of Object.entries(senders))
    for (const [hour, messages] of hours.entries())
      for (let count = 0; count < messages; count += 1)
        sum.add({ kind: "message", at: `Mar  1 0${hour}:00:0${count}`, sender });
  return sum.result(10);
}

describe("judging who sends too much", () => {
  it("accuses who is above the limit, the busiest first, and nobody who is at it", () => {
    const found = sendingFindings(
      counted({ "a@acme.example": [4], "z@acme.example": [6], "ham@acme.example": [3] }),
      AT,
    );
    expect(found.map(({ subject }) => subject)).toEqual(["z@acme.example", "a@acme.example"]);
    expect(found[1]).toEqual({
      cause: "sending-rate-high",
      subject: "a@acme.example",
      severity: "risks",
      confidence: "likely",
      owner: "sender-admin",
      params: { sender: "a@acme.example", hour: "Mar  1 00", messages: 4, limit: 3 },
    });
  });

  it("names a sender once, by its busiest hour", () => {
    const found = sendingFindings(counted({ "a@acme.example": [4, 7, 5], "b@acme.example": [6] }), AT);
    expect(found.map(({ params }) => [params["sender"], params["hour"], params["messages"]])).toEqual([
      ["a@acme.example", "Mar  1 01", 7],
      ["b@acme.example", "Mar  1 00", 6],
    ]);
  });

  it("believes what is above the limit though counts were forgotten: there can only have been more", () => {
    const summary: LogSummary = { ...counted({ "a@acme.example": [4] }), cut: ["busyHours"] };
    expect(sendingFindings(summary, AT)).toMatchObject([{ subject: "a@acme.example", confidence: "likely" }]);
  });

  it("finds nothing where nobody is above the limit", () => {
    expect(sendingFindings(counted({ "ham@acme.example": [3, 3] }), AT)).toEqual([]);
  });
});
