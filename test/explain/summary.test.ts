import { describe, expect, it } from "vitest";
import { summing } from "../../src/explain/summary.ts";
import type { LoggedFailure, LoggedMessage } from "../../src/quoted/mail-log/log-event.ts";

function message(sender: string, at: string): LoggedMessage {
  return { kind: "message", at, sender };
}

function failure(recipient: string, text: string, at = "Mar  1 04:00:00"): LoggedFailure {
  const rest = { queueId: null, sender: "alice@acme.example", server: null, status: null };
  return { kind: "failure", at, recipient, action: "failed", text, ...rest };
}

describe("a log's summary", () => {
  it("counts causes, destinations and senders, the most frequent first, with their first and last time", () => {
    const sum = summing(50);
    sum.add(failure("bob@example.org", "552 5.2.2 Mailbox full", "Mar  1 04:00:00"));
    sum.add(failure("bob@example.net", "550 5.1.1 user unknown", "Mar  1 04:00:01"));
    sum.add(failure("eve@Example.net", "550 5.1.1 user unknown", "Mar  1 05:00:02"));
    expect(sum.result(10)).toMatchObject({
      failures: 3,
      causes: [
        { name: "recipient-unknown", count: 2, first: "Mar  1 04:00:01", last: "Mar  1 05:00:02" },
        { name: "mailbox-full", count: 1 },
      ],
      destinations: [
        { name: "example.net", count: 2 },
        { name: "example.org", count: 1 },
      ],
      senders: [{ name: "alice@acme.example", count: 3 }],
    });
  });

  it("names who sent more messages in one hour than the limit, and nobody who sent as many", () => {
    const sum = summing(3);
    for (let count = 0; count < 4; count += 1) sum.add(message("spam@acme.example", `Mar  1 04:5${count}:00`));
    for (let count = 0; count < 3; count += 1) sum.add(message("ham@acme.example", "Mar  1 04:00:00"));
    for (let count = 0; count < 4; count += 1) sum.add(message("slow@acme.example", `Mar  1 0${count}:00:00`));
    expect(sum.result(10).busyHours).toEqual([{ sender: "spam@acme.example", hour: "Mar  1 04", messages: 4 }]);
  });

  it("loses nobody when hours that are over are forgotten, as they cannot get busy any more", () => {
    const sum = summing(5);
    for (let count = 0; count < 400_000; count += 1) {
      const hour = String(Math.floor(count / 20_000)).padStart(2, "0");
      sum.add(message(`once${count}@acme.example`, `Mar  1 ${hour}:00:00`));
      if (count % 2_000 === 0) sum.add(message("spam@acme.example", `Mar  1 ${hour}:00:00`));
    }
    const { busyHours, cut } = sum.result(100);
    expect(busyHours).toHaveLength(20);
    expect(busyHours.every(({ messages }) => messages === 10)).toBe(true);
    expect(cut).toEqual([]);
  });

  it("never counts the null sender as busy", () => {
    const sum = summing(1);
    sum.add(message("", "Mar  1 04:00:00"));
    sum.add(message("", "Mar  1 04:00:00"));
    expect(sum.result(10)).toMatchObject({ messages: 2, busyHours: [] });
  });

  it("keeps what comes often when there are more names than it can hold", () => {
    const sum = summing(50);
    sum.add(failure("a@often.example", "550 5.1.1 user unknown"));
    for (let count = 0; count < 45_000; count += 1) {
      sum.add(failure(`a@host${count}.example`, "550 5.1.1 user unknown"));
      if (count % 10 === 0) sum.add(failure("a@often.example", "550 5.1.1 user unknown"));
    }
    const { destinations, cut } = sum.result(1);
    expect(destinations).toMatchObject([{ name: "often.example", count: 4501 }]);
    expect(cut).toEqual(["destinations"]);
  });

  it("tells what was given up from what is tried again and from what the log's own server refused", () => {
    const sum = summing(50);
    for (const action of ["failed", "delayed", "delayed", "rejected"] as const)
      sum.add({ ...failure("bob@example.org", "450 4.2.0 Greylisted"), action });
    expect(sum.result(10)).toMatchObject({ failures: 4, failed: 1, delayed: 2, rejected: 1 });
  });

  it("finds the first and the last time whatever order dated events come in", () => {
    const sum = summing(50);
    for (const at of ["2025-03-02T00:00:00Z", "2025-03-01T00:00:00Z", "2025-03-03T00:00:00Z", "2025-03-02T00:00:01Z"])
      sum.add(failure("bob@example.org", "550 5.1.1 user unknown", at));
    expect(sum.result(1).causes).toMatchObject([{ first: "2025-03-01T00:00:00Z", last: "2025-03-03T00:00:00Z" }]);
  });

  it("remembers the busiest when more senders write than it can hold", () => {
    const sum = summing(5);
    for (let count = 0; count < 250_000; count += 1) {
      sum.add(message(`once${count}@acme.example`, "Mar  1 04:00:00"));
      if (count % 25_000 === 0) sum.add(message("spam@acme.example", "Mar  1 04:00:00"));
    }
    const { busyHours, cut } = sum.result(10);
    expect(busyHours).toEqual([{ sender: "spam@acme.example", hour: "Mar  1 04", messages: 10 }]);
    expect(cut).toEqual(["busyHours"]);
  });
});
