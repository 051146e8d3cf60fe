import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import { type Browser, type BrowserContextOptions, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LANGS } from "../../../src/model/cause.ts";
import { mxray } from "../../cli/terminal.ts";
import { removeFolder, workFolder } from "../internet/leftovers.ts";

/** Debian's; nothing is downloaded. */
const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** Where to keep the pictures; without it they are thrown away. */
const PICTURES = process.env["MXRAY_PICTURES"];
const WIDTHS = [400, 1400] as const;

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = workFolder("page");
  if (!existsSync(CHROMIUM)) return;
  const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"];
  // In a container, shared memory is often smaller than one page.
  const args = [...quiet, "--disable-component-update", "--disable-dev-shm-usage"];
  browser = await chromium.launch({ executablePath: CHROMIUM, args, timeout: 90_000 });
  const saved = join(folder, "report.json");
  await mxray(["check", "acme.example", "--lab", "--save", saved]);
  for (const lang of LANGS) await mxray(["render", saved, "--lang", lang, "--output", `html:${file(lang)}`]);
});
afterAll(async () => {
  await browser?.close();
  removeFolder(folder);
});

function file(lang: string): string {
  return join(folder, `${lang}.html`);
}

/** Opens the page and notes whatever it complains of or asks the network for. */
async function open(lang: string, options: BrowserContextOptions) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!/^(?:file|data):/.test(request.url())) complaints.push(request.url());
  });
  await page.goto(pathToFileURL(file(lang)).href);
  return { page, complaints, close: () => context.close() };
}

async function picture(name: string, bytes: Buffer): Promise<void> {
  if (PICTURES === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  writeFileSync(join(PICTURES, `${name}.png`), bytes);
}

if (!existsSync(CHROMIUM)) console.warn(`skipped: there is no ${CHROMIUM} (Debian: apt-get install chromium)`);

describe.skipIf(!existsSync(CHROMIUM))("the HTML report in a browser", () => {
  describe.each(LANGS)("in %s", (lang) => {
    it.each(WIDTHS)("at %s pixels needs nothing else, complains of nothing and fits", async (width) => {
      for (const colorScheme of ["light", "dark"] as const) {
        const { page, complaints, close } = await open(lang, { viewport: { width, height: 900 }, colorScheme });
        expect(complaints).toEqual([]);
        const overflow = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        expect(overflow, `${colorScheme}: pixels beyond the right edge`).toBeLessThanOrEqual(0);
        await picture(`${lang}-${width}-${colorScheme}`, await page.screenshot({ fullPage: true }));
        await close();
      }
    });

    // It looks at every word of the page, for as long as that takes.
    it.each(["light", "dark"] as const)(
      "has nothing serious for axe to say in %s colours",
      { timeout: 300_000 },
      async (colorScheme) => {
        const { page, close } = await open(lang, { viewport: { width: 1400, height: 900 }, colorScheme });
        await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
        await page.evaluate(AXE);
        const { passes, violations }: AxeResults = await page.evaluate('axe.run({ resultTypes: ["violations"] })');
        expect(passes.length, "rules that had something to look at").toBeGreaterThan(15);
        const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
        expect(
          serious.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .map(({ html }) => html)
                .slice(0, 3)
                .join(" ")}`,
          ),
        ).toEqual([]);
        await close();
      },
    );
  });

  it("reads the same without scripts", async () => {
    const words = async (javaScriptEnabled: boolean) => {
      const { page, close } = await open("en", { javaScriptEnabled, viewport: { width: 1400, height: 900 } });
      const text = await page.locator("main").innerText();
      await close();
      return text.replace(/\s+/g, " ");
    };
    const plain = await words(false);
    expect(plain).toContain("acme.example");
    const scripted = await words(true);
    expect(plain.length).toBeGreaterThan(scripted.length * 0.95);
  });

  it("prints", async () => {
    const { page, close } = await open("en", { viewport: { width: 1400, height: 900 } });
    expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(20_000);
    await close();
  });

  it("puts the record to be published on the clipboard at the press of a button, by keyboard alone", async () => {
    const { page, close } = await open("en", { permissions: ["clipboard-read", "clipboard-write"] });
    const button = page.locator("button[data-copy], button.copy").first();
    await button.focus();
    await page.keyboard.press("Enter");
    expect(await page.evaluate("navigator.clipboard.readText()")).not.toBe("");
    await close();
  });
});
