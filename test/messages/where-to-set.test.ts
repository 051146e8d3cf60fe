import { describe, expect, it } from "vitest";
import { CAUSES } from "../../src/causes/index.ts";
import { speak } from "../../src/messages/speak.ts";
import { placesHint, placesOf } from "../../src/messages/where-to-set.ts";
import { LANGS } from "../../src/model/cause.ts";
import { mxray } from "../cli/terminal.ts";

const HELO = "504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname";
const POSTFIX = "main.cf: smtp_helo_name = mail.example.org";

describe("where a remedy is set", () => {
  it("is told once where two remedies of a cause share it", () => {
    const [first, second] = placesOf("relay-denied", ["log-in", "log-in-there"]);
    expect(first).not.toEqual([]);
    expect(second).toEqual([]);
  });

  it("is nowhere for ids that no row has, whatever they are", () => {
    expect(placesOf("__proto__", ["constructor"])).toEqual([[]]);
    expect(placesOf("helo-invalid", ["toString", "set-helo-2"])).toEqual([[], []]);
    expect(placesHint("recipient-unknown", ["check-spelling"], speak("en"))).toBeNull();
  });

  it.each(LANGS)("is hinted at in one sentence that names each product once and the command (%s)", (lang) => {
    const hint = placesHint("helo-invalid", ["set-helo"], speak(lang)) ?? "";
    expect(hint.split("Exim")).toHaveLength(2);
    expect(hint).toContain("mxray causes helo-invalid");
    expect(hint).not.toMatch(/[{}]/);
  });
});

describe("a report", () => {
  const explained = async (...flags: readonly string[]) => (await mxray(["explain", HELO, ...flags])).out;

  it("names the page with the settings after what to do, and not the settings", async () => {
    const out = await explained();
    expect(out).toContain("mxray causes helo-invalid shows where to set it in Postfix, Exim");
    expect(out).not.toContain(POSTFIX);
  });

  it("shows them with --verbose, and then does not name the page", async () => {
    const out = await explained("--verbose");
    expect(out).toMatch(/^ +Postfix +main\.cf: smtp_helo_name = mail\.example\.org$/m);
    expect(out).not.toContain("mxray causes");
  });

  it("says nothing of settings where none are known", async () => {
    const out = (await mxray(["explain", "550 5.1.1 <bob@example.org>: Recipient address rejected: User unknown"])).out;
    expect(out).toContain("What to do");
    expect(out).not.toContain("where to set it");
  });

  it("folds them in HTML and lists them beneath the step in Markdown", async () => {
    expect(await explained("--format", "html")).toMatch(
      /<details><summary>Where to set it<\/summary><ul class="plain"><li>Postfix: <code/,
    );
    expect(await explained("--format", "markdown")).toContain(`\n   - Postfix: \`${POSTFIX}\`\n`);
  });

  it("leaves them out of JSON, which names the cause and the remedy they belong to", async () => {
    const out = await explained("--format", "json");
    expect(out).toContain("set-helo");
    expect(out).not.toContain("smtp_helo_name");
  });
});

describe("the page of a cause", () => {
  it.each(["text", "markdown", "html"])("shows them in %s, and whose documentation they are from", async (format) => {
    const { out, code } = await mxray(["causes", "helo-invalid", "--format", format]);
    expect(code).toBe(0);
    expect(out.replace(/<[^>]*>/g, "")).toContain(POSTFIX);
    expect(out.replace(/<[^>]*>/g, "")).toContain("https://www.postfix.org/postconf.5.html");
  });

  it("wraps a way through menus, and keeps a line to type whole", async () => {
    const lines = (await mxray(["causes", "helo-invalid"])).out.split("\n");
    expect(lines.find((line) => line.includes("confDOMAIN_NAME"))).toMatch(/dnl$/);
    const at = lines.findIndex((line) => line.includes("Plesk "));
    expect(lines[at]?.length).toBeLessThanOrEqual(80);
    expect(
      lines
        .slice(at, at + 4)
        .join(" ")
        .replace(/\s+/g, " "),
    ).toContain("domain names in SMTP greeting");
  });

  it("is as it was for a cause without settings", async () => {
    expect(CAUSES.some(({ id }) => id === "recipient-unknown")).toBe(true);
    expect((await mxray(["causes", "recipient-unknown"])).out).not.toMatch(/^ +(?:Postfix|Exim) {2}/m);
  });
});
