import { expect, it } from "vitest";
import { mailsIn } from "../../src/quoted/mbox.ts";

async function mails(text: string, size: number): Promise<readonly string[]> {
  async function* pieces(): AsyncIterable<Uint8Array> {
    for (let at = 0; at < text.length; at += size) yield Buffer.from(text.slice(at, at + size));
  }
  const found: string[] = [];
  for await (const mail of mailsIn(pieces())) found.push(Buffer.from(mail).toString());
  return found;
}

const BOX =
  "From a Sat\nSubject: one\n\nFrom the start it went wrong\nno empty line before: From b\n\nFrom b Sun\nSubject: two\n\ntext\n";

it.each([1, 7, 1000])("parts a box at the separators after empty lines, in pieces of %i bytes", async (size) => {
  const found = await mails(BOX.replace("\n\nFrom the start", "\n\n>From the start"), size);
  expect(found.map((mail) => mail.slice(0, 10))).toEqual(["From a Sat", "From b Sun"]);
  expect(found.join("")).toHaveLength(BOX.length + 1);
});

it("parts a box without empty lines at the separators that have a date", async () => {
  const dated = "From a@example.org Sat Mar  1 04:05:06 2025\nSubject: one\n\ntext\n";
  expect(await mails(dated + dated, 9)).toEqual([dated, dated]);
});

it("gives a single mail as it is", async () => {
  expect(await mails("Subject: x\n\nFROM b\n", 3)).toEqual(["Subject: x\n\nFROM b\n"]);
});

it("gives nothing for nothing", async () => {
  expect(await mails("", 1)).toEqual([]);
});
