import { expect, it } from "vitest";
import { verifyMessage } from "../../src/dkim/verify-message.ts";
import type { Instant } from "../../src/model/scalars.ts";
import { signedMessage } from "../support/signed-message.ts";
import { STEADY, type ZoneEntry, zoneWorld } from "../support/zone-world.ts";

const at = "2026-01-15T08:00:00.000Z" as Instant;
const good = await signedMessage("acme.example");
const NAME = "s1._domainkey.acme.example TXT";

function verify(message: Uint8Array, zone: Record<string, ZoneEntry> = { [NAME]: [good.key] }) {
  const world = zoneWorld(zone);
  return verifyMessage(message, { dns: world.dns, at }, STEADY).then((found) => ({ ...found, asked: world.asked }));
}

it("verifies a good signature, and reads author and envelope", async () => {
  expect(await verify(good.bytes)).toEqual({
    author: "acme.example",
    envelope: { address: "bounce@mail.acme.example", domain: "mail.acme.example" },
    signatures: [{ domain: "acme.example", selector: "s1", algorithm: "rsa-sha256", result: "pass", problem: null }],
    asked: [NAME],
  });
});

it("takes a file with the line ends of Unix for the same message", async () => {
  const saved = Buffer.from(good.bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
  expect((await verify(saved)).signatures).toMatchObject([{ result: "pass" }]);
});

it("fails a message that was changed, and says why", async () => {
  const changed = Buffer.from(good.bytes.toString("latin1").replace("\r\nHello\r\n", "\r\nHallo\r\n"), "latin1");
  expect((await verify(changed)).signatures).toMatchObject([{ result: "fail", problem: "body hash did not verify" }]);
});

it("does not fail a signature whose key is not there, or could not be asked for", async () => {
  expect((await verify(good.bytes, {})).signatures).toMatchObject([{ result: "neutral" }]);
  expect((await verify(good.bytes, { [NAME]: "dns-timeout" })).signatures).toMatchObject([{ result: "temperror" }]);
});

it("verifies no more than a few of a great many signatures", async () => {
  const text = good.bytes.toString("latin1");
  const field = text.slice(0, text.indexOf("Return-Path:"));
  const found = await verify(Buffer.from(field.repeat(500) + text, "latin1"));
  expect(found.signatures).toHaveLength(10);
  expect(found.signatures).toMatchObject(Array(10).fill({ result: "pass" }));
});

it.each([
  ["From: a@one.example, b@two.example\r\n\r\nx"],
  ["From: a@one.example\r\nFrom: b@two.example\r\n\r\nx"],
  ["Subject: no sender\r\n\r\nx"],
  [""],
  ["\u0000".repeat(1000)],
  ["DKIM-Signature: v=1; a=rsa-sha256; d=..; s=; b=; bh=; h=\r\n\r\nx"],
])("names no author where it is not clear who it is: %j", async (text) => {
  expect(await verify(Buffer.from(text))).toMatchObject({ author: null, signatures: [] });
});
