import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGS } from "../../src/model/cause.ts";
import type { Report } from "../../src/model/report.ts";
import { junit } from "../../src/report/junit.ts";
import { HAS_XMLLINT, junitFlaws } from "../support/junit-schema.ts";
import { elements, readXml, type XmlElement } from "../support/xml-well-formed.ts";
import { ATTACKS, blind, clean, NO_DIAGNOSIS, poisoned, UNSAFE } from "./poisoned.ts";
import { sample, VIEW } from "./sample.ts";

const read = (report: Report): XmlElement => readXml(junit.render(report, VIEW));
const cases = (report: Report) => elements(read(report), "testcase");
const named = (report: Report, name: string) => cases(report).find((one) => one.attributes["name"] === name);

describe("junit", () => {
  it.each(LANGS)("is well-formed XML in %s", (lang) => {
    expect(readXml(junit.render(sample(), { ...VIEW, lang })).name).toBe("testsuites");
  });

  it.skipIf(!HAS_XMLLINT)("is valid by the usual schema, whatever the other side said", () => {
    expect(junitFlaws(junit.render(sample(), VIEW))).toBe("");
    for (const attack of fc.sample(ATTACKS, { numRuns: 10, seed: 1 }))
      expect(junitFlaws(junit.render(poisoned(attack), VIEW))).toBe("");
  });

  it("makes a test of every cause that was asked, of each thing it was asked about", () => {
    const { findings, undetermined, ruledOut } = sample().diagnosis;
    const names = [...findings, ...undetermined, ...ruledOut].map(({ cause, subject }) => `${cause} ${subject}`);
    expect(cases(sample()).map(({ attributes }) => attributes["name"])).toEqual(expect.arrayContaining(names));
    expect(new Set(cases(sample()).map(({ attributes }) => attributes["classname"]))).toEqual(new Set(["mxray.trace"]));
  });

  it("fails what stops mail, with proof and remedy", () => {
    const [failure] = named(sample(), "ip-listed-dnsbl 192.0.2.1")?.children ?? [];
    expect(failure?.name).toBe("failure");
    expect(failure?.attributes).toEqual({ message: "Sending address on a block list", type: "blocks proven" });
    expect(failure?.text).toContain("550 5.7.1 Service unavailable");
    expect(failure?.text).toContain("https://check.spamhaus.org/");
  });

  it("notes a risk without failing", () => {
    const noted = named(sample(), "dmarc-missing acme.example")?.children ?? [];
    expect(noted.map(({ name }) => name)).toEqual(["system-out"]);
    expect(noted[0]?.text).toContain("Risk: No DMARC record");
  });

  it("skips what could not be judged and says why", () => {
    const { cause, subject } = sample().diagnosis.undetermined[0] ?? { cause: "", subject: "" };
    const [skipped] = named(sample(), `${cause} ${subject}`)?.children ?? [];
    expect(skipped?.name).toBe("skipped");
    expect(skipped?.attributes["message"]).toContain("DNS did not answer in time");
  });

  it("does not fail for what is wrong at the tester's own place", () => {
    const [skipped] = named(sample(), "blocklist-query-refused b.barracudacentral.org")?.children ?? [];
    expect(skipped?.name).toBe("skipped");
  });

  it("counts what it holds", () => {
    const suite = elements(read(sample()), "testsuite")[0];
    const all = cases(sample());
    const holding = (name: string) =>
      String(all.filter(({ children }) => children.some((one) => one.name === name)).length);
    expect(suite?.attributes).toMatchObject({
      tests: String(all.length),
      failures: holding("failure"),
      errors: holding("error"),
      skipped: holding("skipped"),
      time: "2.750",
      timestamp: "2025-03-01T04:05:06",
    });
  });

  it("is not green when nothing could be told, nor when the run was broken off", () => {
    expect(elements(read(blind()), "error")).toHaveLength(1);
    expect(elements(read({ ...clean(), partial: true }), "error")).toHaveLength(1);
    expect(elements(read(clean()), "error")).toHaveLength(0);
  });

  it("is not green over a refusal that nothing explains", () => {
    const unexplained = [{ observation: "smtp:mx1.example.org/198.51.100.7:25", step: 12 }] as never;
    const [error] = elements(read({ ...clean(), diagnosis: { ...NO_DIAGNOSIS, unexplained } }), "error");
    expect(error?.text).toContain("550 5.7.1 Service unavailable");
  });

  it("stays well formed whatever others wrote, and lets no control character through", () => {
    fc.assert(
      fc.property(ATTACKS, (attack) => {
        const said = junit.render(poisoned(attack), VIEW);
        expect(said).not.toMatch(UNSAFE);
        readXml(said);
      }),
      { numRuns: 60 },
    );
  });
});
