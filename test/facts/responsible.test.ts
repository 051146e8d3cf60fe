import { describe, expect, it } from "vitest";
import { understand } from "../../src/facts/classify-reply.ts";
import { ownerOf, retryOf } from "../../src/facts/responsible.ts";
import { readPasted } from "../../src/quoted/read-pasted.ts";

describe("retryOf", () => {
  it.each([
    ["450 4.2.2 Over quota", "yes"],
    ["552 5.2.2 Over quota", "no"],
    ["550 Service refused, please try later", "yes"],
    ["553 5.7.2 [TSS09] All messages will be permanently deferred; Retrying will NOT succeed", "no"],
    ["connect to mx.example.org[198.51.100.7]:25: Connection timed out", "yes"],
    ["Mailbox is full", "no"],
  ])("%s: %s", (reply, retry) => {
    const { wording } = readPasted(reply);
    expect(retryOf(wording, understand(wording))).toBe(retry);
  });
});

describe("ownerOf", () => {
  it.each([
    ["550 5.1.1 User unknown", "sender-user"],
    ["552 5.2.2 Over quota", "recipient-user"],
    ["550 reverse DNS lookup failed", "network-provider"],
    ["554 5.7.1 <someone@example.org>: Relay access denied", "recipient-admin"],
    ["550 Authentication is required for relay", "sender-admin"],
    [
      "550 5.7.513 Service unavailable, Client host [192.0.2.1] blocked by example.org using Customer Block list (AS16012607)",
      "recipient-admin",
    ],
    ["550 5.7.606 Access denied, banned sending IP [192.0.2.1]", "sender-admin"],
    [
      "550 5.7.511 Access denied, banned sender. To request removal forward this message to delist@example.com",
      "sender-admin",
    ],
    ["550 5.7.502 Access denied, banned sender", "recipient-admin"],
    ["550 5.7.1 Relaying denied. Proper authentication required.", "sender-admin"],
  ])("%s is for the %s", (reply, owner) => {
    const { wording } = readPasted(reply);
    expect(ownerOf(wording, understand(wording))).toBe(owner);
  });

  it("is the sender's where the server is the sender's own", () => {
    const { wording } = readPasted("554 5.7.1 Relay access denied");
    expect(ownerOf(wording, { meaning: "relay-denied" }, "submission")).toBe("sender-admin");
  });
});
