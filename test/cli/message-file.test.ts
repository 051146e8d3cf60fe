import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { signedMessage } from "../support/signed-message.ts";
import { mxray } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "mxray-message-"));
const { bytes } = await signedMessage("acme.example");
const FILE = join(folder, "sent.eml");
writeFileSync(FILE, bytes);
const CHECK = ["check", "acme.example", "--lab", "--message", FILE, "--only", "message", "--only", "dkim"];

it("shows what became of the message, signature by signature", async () => {
  const { out } = await mxray(CHECK);
  expect(out.replace(/\s+/g, " ")).toContain("From: acme.example. Return-Path: mail.acme.example");
  expect(out).toContain("d=acme.example s=s1 a=rsa-sha256:");
});

it("keeps the message itself out of the report, which can be judged again without it", async () => {
  const { out } = await mxray([...CHECK, "--format", "json"]);
  const report = JSON.parse(out);
  expect(report.target.message).toMatch(/^[0-9a-f]{16}$/);
  expect(out).not.toContain("bob@example.org");
  expect(out).not.toContain("Subject");
  const kept = join(folder, "report.json");
  writeFileSync(kept, out);
  const again = await mxray(["diagnose", kept, "--format", "json"]);
  expect(JSON.parse(again.out).diagnosis).toEqual(report.diagnosis);
});

it.each([
  ["a file that is no mail", "no mail message", "just words\n"],
  ["a mail without an author", "no mail message", "Subject: x\r\n\r\nFrom: not@in.the.header\r\n"],
  ["a header without a text", "no mail message", "From: a@acme.example\r\n"],
])("%s is refused in one line", async (_, words, content) => {
  const file = join(folder, "wrong.eml");
  writeFileSync(file, content);
  const { code, out, err } = await mxray(["check", "acme.example", "--lab", "--message", file]);
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err).toContain(words);
  expect(err.trim().split("\n")).toHaveLength(1);
});

it("a file that is not there is named", async () => {
  const { code, err } = await mxray(["check", "acme.example", "--lab", "--message", join(folder, "none.eml")]);
  expect(code).toBe(2);
  expect(err).toContain("none.eml");
});
