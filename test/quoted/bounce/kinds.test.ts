import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { explainMail } from "../../../src/explain/bounces.ts";
import { pastedAnswers } from "../../../src/explain/pasted-answers.ts";
import { verdictOn } from "../../../src/explain/verdict.ts";

/** What a reader takes from one mail of the folder, per recipient; labelled before the program read it. */
interface Labelled {
  readonly id: string;
  readonly file: string;
  readonly expected: readonly {
    readonly recipient: string | null;
    readonly code: string | null;
    readonly enhanced: string | null;
    readonly cause: string;
    readonly cause_also: readonly string[];
  }[];
}
interface Told {
  readonly recipient: string | null;
  readonly code: number | null;
  readonly enhanced: string | null;
  readonly cause: string;
  readonly diagnostic: string;
}

const FOLDER = new URL("../../../fixtures/bounces/", import.meta.url);
const LABELLED = readFileSync(new URL("labels.jsonl", FOLDER), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Labelled);
/** Words that stand only in the mail that came back. */
const RETURNED = /dave@elsewhere|erin@elsewhere|yesterday the server said|wrote the same/;

describe("bounces in the manner of each mail system", () => {
  it("are each labelled, and each label has its mail", () => {
    const mails = readdirSync(FOLDER).filter((name) => name !== "labels.jsonl");
    expect(LABELLED.map(({ file }) => file).sort()).toEqual(mails.sort());
  });

  it.each(LABELLED)("$file: recipients, codes and reasons, and no word of the mail it returns", async (mail) => {
    const told = await toldIn(mail.file);
    expect(told.map(({ recipient }) => recipient?.toLowerCase() ?? null).sort()).toEqual(
      mail.expected
        .map(({ recipient, cause }) => recipient ?? (cause === "not-a-failure" ? told[0]?.recipient : null))
        .sort(),
    );
    for (const one of mail.expected) {
      const found = told.find(({ recipient }) => recipient === one.recipient) ?? told[0];
      expect([one.cause, ...one.cause_also]).toContain(found?.cause);
      if (one.code !== null) expect(String(found?.code)).toBe(one.code);
      if (one.enhanced !== null) expect(found?.enhanced).toBe(one.enhanced);
      expect(found?.diagnostic).not.toMatch(RETURNED);
    }
  });
});

async function toldIn(file: string): Promise<readonly Told[]> {
  const raw = readFileSync(new URL(file, FOLDER));
  if (file.endsWith(".txt")) {
    return pastedAnswers(raw.toString("utf8")).map((answer) => ({
      ...verdictOn(answer),
      recipient: answer.to ?? null,
      diagnostic: answer.wording.lines.join("\n"),
    }));
  }
  return (await explainMail(raw, file)).map(({ code = null, enhanced = null, diagnostic = "", recipient, cause }) => {
    return { code, enhanced, diagnostic, recipient, cause };
  });
}
