import { createHash } from "node:crypto";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { LANGS } from "../../src/model/cause.ts";
import type { Report } from "../../src/model/report.ts";
import { html } from "../../src/report/html.ts";
import { runCase } from "../support/run-case.ts";
import { ATTACKS, blind, clean, poisoned, UNSAFE } from "./poisoned.ts";
import { sample, VIEW } from "./sample.ts";

const page = (report = sample(), lang = VIEW.lang) => html.render(report, { ...VIEW, lang });
const without = (text: string, ...elements: readonly string[]) =>
  elements.reduce(
    (left, name) => left.replace(new RegExp(`<${name}>[\\s\\S]*?</${name}>`, "g"), `<${name}></${name}>`),
    text,
  );
const body = (text: string) => without(text, "style", "script");
const words = (text: string) => body(text).replace(/<[^>]*>/g, " ");

const TAGS = new Set(
  (
    "html head meta title style body a nav header div p span h1 h2 h3 h4 main section article dl dt dd code pre blockquote ol ul li " +
    "details summary button figure figcaption svg desc path circle rect g text table caption thead tbody tr th td br mark footer script"
  ).split(" "),
);
const ATTRIBUTES = new Set(
  (
    "lang charset http-equiv content name class href translate id aria-labelledby aria-describedby aria-label role tabindex scope " +
    "type hidden data-done data-label rel open viewBox cx cy r d x y width height rx text-anchor"
  ).split(" "),
);

const ATTRIBUTE = / ([\w-]+)(?:="([^"<]*)")?/gi;

describe("the page", () => {
  it.each(LANGS)("says in %s what language it is in", (lang) => {
    expect(page(sample(), lang)).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${lang}">`));
  });

  it("loads nothing, and lets only its own style and script run", () => {
    const said = page();
    const hash = (element: string) => {
      const own = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(said)?.[1] ?? "";
      return `'sha256-${createHash("sha256").update(own).digest("base64")}'`;
    };
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(said)?.[1]?.replaceAll("&#39;", "'") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src ${hash("style")};`);
    expect(policy).toContain(`script-src ${hash("script")};`);
    expect(said).not.toMatch(/<(link|img|iframe|object|embed)\b|\bsrc=|@import|url\(/);
  });

  it("answers first: cause, why, proof, who must act, what to do", () => {
    const said = page();
    const at = [
      "<h1>Sending address on a block list",
      "<dt>Why",
      "<dt>Proof",
      "<dt>Who must act",
      "<dt>What to do",
    ].map((one) => said.indexOf(one));
    expect(at).not.toContain(-1);
    expect([...at].sort((a, b) => a - b)).toEqual(at);
    expect(said.indexOf("<h2", said.indexOf("<dt>Why"))).toBeGreaterThan(at.at(-1) ?? 0);
  });

  it("never skips a level of headings, and has one of the first", () => {
    const levels = [...body(page()).matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, at) => {
      expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it("gives each id once, and every reference leads to one", () => {
    const said = body(page());
    const ids = [...said.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = [...said.matchAll(/ (?:aria-labelledby|aria-describedby)="([^"]*)"| href="#([^"]*)"/g)];
    for (const [, label, anchor] of wanted) expect(ids).toContain(label ?? anchor);
  });

  it("offers a record to copy, and shows no copy button where scripts do not run", () => {
    expect(words(page()).replace(/\s+/g, " ")).toContain("1.2.0.192.in-addr.arpa. PTR mail.acme.example.");
    for (const [button] of page().matchAll(/<button[^>]*>/g)) expect(button).toContain(" hidden ");
  });

  it("opens the dialogue the answer leans on and marks the guilty line", () => {
    expect(page()).toMatch(/<details class="talk" open>[\s\S]*?<mark>550 5\.7\.1 Service unavailable/);
    expect(page().match(/<details class="talk" open>/g)).toHaveLength(1);
  });

  it("draws the path with a text that tells the same", () => {
    const told = /<desc id="route-d">([^<]*)</.exec(page())?.[1] ?? "";
    expect(told).toContain("Sender: 192.0.2.1, at fault: Sending address on a block list");
    expect(told).toContain("mx1.example.org: 198.51.100.7, 550 refuses at RCPT");
    expect(told).toContain("Mailbox: someone@example.org, out of reach");
  });

  it("a clean report does not look like one that could not tell", () => {
    expect(page(clean())).toContain("<h1>Nothing found that stops or hinders mail</h1>");
    expect(page(blind())).toContain("<h1>Could not tell");
    expect(page(blind())).toContain('<header class="banner open">');
  });

  it("shows a refusal that nothing explains with its words", () => {
    const unexplained = [{ observation: "smtp:mx1.example.org/198.51.100.7:25", step: 12 }] as never;
    const said = page({ ...blind(), diagnosis: { ...blind().diagnosis, unexplained } });
    expect(said).toMatch(/Refusals without an explanation[\s\S]*550 5\.7\.1 Service unavailable/);
  });

  it("an interrupted run says that it is one", () => {
    expect(page({ ...sample(), partial: true })).toContain("Interrupted");
  });
});

describe("what others wrote", () => {
  it("is text on the page: no element, no attribute and no character of theirs takes effect", () => {
    fc.assert(
      fc.property(ATTACKS, fc.constantFrom(...LANGS), (attack, lang) => {
        const said = page(poisoned(attack), lang);
        expect(said).not.toMatch(UNSAFE);
        expect(strangers(said)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("becomes no link unless it is a plain web address", () => {
    const visit = (url: string): Report => {
      const [first, ...rest] = sample().diagnosis.findings;
      const remedies = [{ id: "request-removal", who: "sender-admin", change: { kind: "visit", url } }];
      return {
        ...sample(),
        diagnosis: { ...sample().diagnosis, findings: [{ ...first, remedies }, ...rest] },
      } as Report;
    };
    expect(page(visit("https://list.example/remove?ip=192.0.2.1"))).toContain(
      'href="https://list.example/remove?ip=192.0.2.1"',
    );
    for (const url of ["javascript:evil()", "data:text/html,evil", "https://user@list.example/", "//evil.example"]) {
      expect(body(page(visit(url))).match(/href="[^#"][^"]*"/g)).toBeNull();
    }
  });
});

describe("a checkup of a domain with many faults", () => {
  let acme: Report;
  beforeAll(async () => {
    acme = (await runCase("fixtures/lab/acme.case")).report;
  });

  it("shows each port with its encryption, certificate and login", () => {
    const doors = /<section id="doors"[\s\S]*?<\/section>/.exec(page(acme))?.[0] ?? "";
    expect(words(doors)).toMatch(/mail\.acme\.example\s+203\.0\.113\.25\s+587\s+open\s+TLSv1\.3\s+CERT_HAS_EXPIRED/);
    expect(words(doors)).toMatch(/backup\.acme\.example\s+203\.0\.113\.26\s+465, 587, 2525\s+connection refused/);
  });

  it("shows the listing, the list that refused and the lists without an entry apart", () => {
    const lists = words(/<section id="lists"[\s\S]*?<\/section>/.exec(page(acme))?.[0] ?? "");
    expect(lists).toMatch(/zen\.spamhaus\.org\s+203\.0\.113\.25\s+listed\s+127\.0\.0\.3/);
    expect(lists).toMatch(/bl\.mailspike\.net\s+203\.0\.113\.25\s+no usable answer\s+127\.255\.255\.254/);
    expect(lists).not.toContain("127.0.0.2 ");
  });

  it("tells every finding, root or consequence", () => {
    const said = words(page(acme));
    for (const { cause, because } of acme.diagnosis.findings.slice(1)) {
      if (because === null) expect(said).toContain(cause);
    }
  });

  it.each(LANGS)("leaves no text unfilled in %s", (lang) => {
    expect(words(page(acme, lang))).not.toMatch(/\{\w+\}/);
  });
});

/** The tags of a page that no page of ours has, or that carry what none of ours carries. */
function strangers(said: string): readonly string[] {
  const tags = body(said.replace("<!doctype html>", "")).matchAll(/<\/?([^\s>]*)([^>]*)>?/g);
  return [...new Set([...tags].filter((tag) => !isOurs(tag)).map(([tag]) => tag))];
}

function isOurs([, name = "", attributes = ""]: readonly string[]): boolean {
  if (!TAGS.has(name)) return false;
  const given = [...attributes.matchAll(ATTRIBUTE)];
  const areKnown = given.every(
    ([, attribute = "", value = ""]) =>
      ATTRIBUTES.has(attribute) && (attribute !== "href" || /^(#[\w-]+|https?:\/\/.*)$/.test(value)),
  );
  return areKnown && /^\/?$/.test(attributes.replace(ATTRIBUTE, ""));
}
