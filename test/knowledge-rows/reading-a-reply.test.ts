import { describe, expect, it } from "vitest";
import { mxray } from "../cli/terminal.ts";
import { explained, printed } from "./asked.ts";

const CODES =
  "211 214 220 221 250 251 252 354 421 450 451 452 455 500 501 502 503 504 521 541 550 551 552 553 554 555 556 334 235 432 454 458 459 523 524 525 530 534 535 538 557".split(
    " ",
  );
/** The registry: how many details each subject has. */
const REGISTRY = { 0: [0, 0], 1: [0, 10], 2: [0, 4], 3: [0, 6], 4: [0, 7], 5: [0, 6], 6: [0, 10], 7: [0, 30] } as const;
const LANGS = ["en", "th", "ja", "vi"] as const;

describe("A: reading a reply", () => {
  it.each([
    ["1yz", "unused today", false],
    ["2yz", "done", false],
    ["3yz", "more input", false],
    ["4yz", "on purpose", true],
    ["5yz", "failed for good", true],
  ])("A1: the first digit, %s, has a page of its own", async (asked, words, isFailure) => {
    const page = (await printed(["causes", asked])).replace(/\s+/g, " ");
    expect(page).toContain(words);
    expect(page.includes("Send again?")).toBe(isFailure);
  });

  it("A1: a temporary failure may be tried again, a permanent one not", async () => {
    expect(await explained("450 mailbox in use")).toMatchObject({ retry: "yes" });
    expect(await explained("550 mailbox gone for good")).toMatchObject({ retry: "no" });
  });

  it.each([
    ["500", "second digit 0: syntax"],
    ["214", "second digit 1: information"],
    ["421", "second digit 2: the connection"],
    ["535", "second digit 3: not specified"],
    ["541", "second digit 4: not specified"],
    ["550", "second digit 5: the mail system"],
  ])("A2: the second digit of %s", async (code, words) => {
    const page = await printed(["causes", code]);
    expect(page).toContain(words);
    expect(page.match(/second digit/g)).toHaveLength(1);
  });

  it("A3: the third digit is finer detail", async () => {
    expect(await printed(["causes", "552"])).toContain("third digit: finer detail");
  });

  it.each(CODES)(
    "A4: %s has its meaning, whose doing it is and whether to send again, in four languages",
    async (code) => {
      const pages = await Promise.all(LANGS.map((lang) => printed(["causes", code, "--lang", lang])));
      expect(new Set(pages).size).toBe(4);
      const data = JSON.parse(await printed(["causes", code, "--format", "json"]));
      expect(data).toMatchObject({ code, title: expect.stringMatching(/\w/), side: expect.stringMatching(/\w/) });
      expect(data.retry).toBe(code.startsWith("4") ? "yes" : "no");
    },
  );

  it("A4: a code that nobody knows is one clear line", async () => {
    const { code, out, err } = await mxray(["causes", "599"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toBe(
      "mxray: There is no code 599: no standard has it, and no server known here says it. One that is there: mxray causes 550\n",
    );
  });

  it("A5: every code of the registry is there by either class, and names its registered meaning", async () => {
    for (const [subject, [least, most]] of Object.entries(REGISTRY)) {
      for (let detail = least; detail <= most; detail += 1) {
        const { out } = await mxray(["causes", `4.${subject}.${detail}`, "--format", "json"]);
        expect(JSON.parse(out)).toMatchObject({ title: expect.stringMatching(/\w{3}/), retry: "yes" });
      }
    }
    expect(await mxray(["causes", "5.7.99"])).toMatchObject({ code: 2, out: "" });
  });

  it("A5: a page tells who says the code, and for what", async () => {
    const page = await printed(["causes", "5.7.25", "--format", "markdown"]);
    expect(page).toContain("Reverse DNS validation failed");
    expect(page).toContain("ptr-missing");
    expect(page).toContain("Google (Gmail, Workspace): 550-5.7.25");
    expect(page).not.toContain("spf-fail");
    expect(await printed(["causes", "5.7.25", "--format", "html"])).toMatch(/^<!doctype html>/);
  });

  it.each([
    ["550-5.7.1", 550, "5.7.1"],
    ["5.7.1", null, "5.7.1"],
    ["#5.1.0", null, "5.1.0"],
    ["550 5 2 1", 550, "5.2.1"],
    ["SMTP error 550", 550, null],
    ["550 #5.1.0 Address rejected", 550, "5.1.0"],
  ])("A5: a code is read as people write it: %s", async (text, code, enhanced) => {
    expect(await explained(text)).toMatchObject({ code, enhanced });
  });

  it("A5: SMTP error 5.5.0 is what people call 550: it leaves every cause open", async () => {
    expect(await explained("SMTP error 5.5.0")).toMatchObject({
      code: 550,
      cause: "unspecified",
      confidence: "possible",
    });
  });
});
