import { expect, it } from "vitest";
import type { RemoteText } from "../../src/model/scalars.ts";
import { brokenOff } from "../../src/smtp/broken-off.ts";
import { DeadlinePassed, LinkReset } from "../../src/world/world.ts";

const PLAIN = { stage: "RCPT", cancelled: false, torn: false, alien: null } as const;
const alien = "\u0015\u0003" as RemoteText;

it.each([
  [new DeadlinePassed(), PLAIN, { how: "reply-timeout", stage: "RCPT" }],
  [new LinkReset(), PLAIN, { how: "reset", stage: "RCPT" }],
  [new DeadlinePassed(), { ...PLAIN, torn: true }, { how: "reset", stage: "RCPT" }],
  [new DeadlinePassed(), { ...PLAIN, alien }, { how: "not-smtp", bytes: alien }],
  [new DeadlinePassed(), { ...PLAIN, stage: null }, { how: "tls-failed", reason: "ETIMEDOUT" }],
  [new LinkReset(), { ...PLAIN, stage: null }, { how: "tls-failed", reason: "ECONNRESET" }],
  [new DeadlinePassed(), { ...PLAIN, cancelled: true }, { how: "cancelled" }],
] as const)("a wait cut short is told as what it was: %#", (error, circumstances, end) => {
  expect(brokenOff(error, circumstances)).toEqual(end);
});

it("an error of our own rises", () => {
  expect(() => brokenOff(new TypeError("ours"), PLAIN)).toThrow("ours");
});
