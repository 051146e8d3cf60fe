import { describe, expect, it } from "vitest";
import type { Outcome } from "../../src/model/outcome.ts";
import { failed, seen } from "../../src/model/outcome.ts";
import { awaitArrival } from "../../src/send/await-arrival.ts";
import type { Mailbox, MailboxSearch } from "../../src/world/mailbox.ts";
import { scriptedClock } from "../../src/world/scripted/clock.ts";

const NONE: MailboxSearch = { folders: ["INBOX", "Junk"], unread: 0, found: null };
const FOUND: MailboxSearch = {
  ...NONE,
  found: { folder: "Junk", use: "junk", head: Buffer.from("Received: by a.example") },
};

function mailbox(answer: (search: number) => Outcome<MailboxSearch>): Mailbox & { searches: number } {
  return {
    name: "bob@imap.partner.example",
    searches: 0,
    async search() {
      this.searches += 1;
      return answer(this.searches);
    },
    close() {},
  };
}

async function wait(box: Mailbox, patienceMs: number, signal = new AbortController().signal) {
  return awaitArrival({ messageId: "<1@ci.example>", patienceMs }, { mailbox: box, clock: scriptedClock() }, signal);
}

describe("waiting for a message at the other end", () => {
  it("ends with the folder as soon as the message is there", async () => {
    const box = mailbox((search) => seen(search < 4 ? NONE : FOUND));
    const { outcome } = await wait(box, 60_000);
    expect(outcome).toMatchObject({
      state: "seen",
      value: { how: "arrived", folder: "Junk", use: "junk", waitedMs: 3_500 },
    });
    expect(box.searches).toBe(4);
  });

  it("says after all the time given that it is not there, having asked less and less often", async () => {
    const box = mailbox(() => seen(NONE));
    const { outcome, about } = await wait(box, 60_000);
    expect(outcome).toEqual({
      state: "seen",
      value: { how: "not-there", waitedMs: 60_000, folders: ["INBOX", "Junk"] },
    });
    expect(box.searches).toBeLessThan(15);
    expect(about).toEqual({ mailbox: "bob@imap.partner.example", messageId: "<1@ci.example>" });
  });

  it("says how many folders it did not look through", async () => {
    const { outcome } = await wait(
      mailbox(() => seen({ ...NONE, unread: 3 })),
      60_000,
    );
    expect(outcome).toMatchObject({ state: "seen", value: { how: "not-there", unread: 3 } });
  });

  it("learns nothing from a mailbox that cannot be read, and does not try again", async () => {
    const why = { kind: "mailbox-unreadable", reason: "Authentication failed." } as const;
    const box = mailbox(() => failed(why));
    expect((await wait(box, 60_000)).outcome).toEqual({ state: "failed", why });
    expect(box.searches).toBe(1);
  });

  it("is broken off by whoever asked", async () => {
    const asked = new AbortController();
    const box = mailbox(() => {
      asked.abort();
      return seen(NONE);
    });
    expect((await wait(box, 60_000, asked.signal)).outcome).toEqual({ state: "failed", why: { kind: "cancelled" } });
  });
});
