import { describe, expect, it } from "vitest";
import { acceptedNotDelivered } from "../../../src/causes/accepted-not-delivered/cause.ts";
import { observations } from "../../../src/model/observations.ts";
import type { RemoteText } from "../../../src/model/scalars.ts";
import { saw } from "../../support/observe.ts";

const ABOUT = { mailbox: "bob@imap.example", messageId: "<1@ci.example>" };

function verdict(waitedMs: number, folders: readonly string[], unread = {}) {
  const answer = { how: "not-there", waitedMs, folders: folders as readonly RemoteText[], ...unread } as const;
  const look = saw("arrival", ABOUT, answer);
  return acceptedNotDelivered.match(observations([look])).map(({ is }) => is);
}

describe("a message that is not in its mailbox", () => {
  it("is missing once it had the time to arrive", () => {
    expect(verdict(30_000, ["INBOX"])).toEqual(["present"]);
  });

  it.each([
    { when: "the run had no time left to wait", waitedMs: 0, folders: ["INBOX"] },
    { when: "it was waited for too briefly", waitedMs: 29_999, folders: ["INBOX"] },
    { when: "no folder could be read", waitedMs: 60_000, folders: [] },
  ])("is held against nobody when $when", ({ waitedMs, folders }) => {
    expect(verdict(waitedMs, folders)).toEqual(["undetermined"]);
  });

  it("is held against nobody while there are folders that were not looked through", () => {
    expect(verdict(60_000, ["INBOX"], { unread: 1 })).toEqual(["undetermined"]);
    expect(verdict(60_000, ["INBOX"], { unread: 0 })).toEqual(["present"]);
  });
});
