import { describe, expect, it } from "vitest";
import { classifyReply } from "../../src/facts/classify-reply.ts";
import type { Meaning } from "../../src/model/meaning.ts";
import { readReply } from "../../src/quoted/reply-text.ts";

describe("whom a restriction turned away", () => {
  it.each<[string, Meaning]>([
    ["550 5.7.1 <alice@acme.example>: Sender address rejected: mailbox disabled", "sender-invalid"],
    ["550 5.1.1 <someone@example.org>: Recipient address rejected: mailbox disabled", "recipient-disabled"],
    ["450 <mail>: Helo command rejected: no such name", "helo-invalid"],
    ["550 Invalid address format in HELO", "helo-invalid"],
    ["553 5.5.4 domain name required in sender address", "sender-invalid"],
    ["550 unknown mailbox in sender address of user alice", "recipient-unknown"],
  ])("is what a reason that names nobody is said of: %s", (reply, meaning) => {
    expect(classifyReply(readReply(reply).wording).meaning).toBe(meaning);
  });
});
