import { describe, expect, it } from "vitest";
import { CAUSES } from "../../src/causes/index.ts";
import { makeReport } from "../../src/investigate/make-report.ts";
import { idOf, type Observation } from "../../src/model/observation.ts";
import { seen } from "../../src/model/outcome.ts";
import type { Report } from "../../src/model/report.ts";
import type { DnsName, Instant } from "../../src/model/scalars.ts";
import { REPORTERS } from "../../src/report/index.ts";
import { readReport } from "../../src/report/read-json.ts";
import { makeTarget } from "../../src/runner/make-target.ts";
import { VIEW } from "../report/sample.ts";
import { HOSTILE_PEERS, LOGIN, meet } from "../support/hostile-peers.ts";
import { call } from "../support/script-link.ts";

const AT = "2026-01-15T08:00:00.000Z" as Instant;
/** Characters that do something to who reads them. Line feeds are ours. */
const UNSAFE = /[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;
/** Markup that a peer sent, come through as markup. */
const ALIVE: Readonly<Record<string, RegExp>> = {
  html: /<script>alert|<b>\s*2J|<img src=x/,
  markdown: /(?<!\\)<(?:script|img)\b|(?<!\\)\]\(javascript:/,
  junit: /<script>alert|<b>/,
};

/** What is printed of a run that met only this peer. */
async function reportOf(name: string): Promise<Report> {
  const peer = HOSTILE_PEERS[name];
  if (peer === undefined) throw new Error(`no such peer: ${name}`);
  const about = peer.about ?? call({ tls: "none" });
  const { transcript } = await meet(peer);
  const look = {
    id: idOf("smtp", about),
    kind: "smtp",
    about,
    at: AT,
    ms: 1,
    outcome: seen(transcript),
  } as Observation;
  const domain = "example.org" as DnsName;
  const target = makeTarget({ command: "trace", domain, recipient: "someone@example.org", helo: "client.example.net" });
  return makeReport({ target, version: "0.0.0-test", started: AT, ended: AT, partial: false }, [look], CAUSES);
}

describe("no byte of a hostile peer gets out unescaped", () => {
  it("through nine formats", () => {
    expect(REPORTERS.map(({ id }) => id).sort()).toEqual(
      ["html", "json", "junit", "markdown", "nagios", "ndjson", "prometheus", "sarif", "text"].sort(),
    );
  });
  it.each(Object.keys(HOSTILE_PEERS))("of one that %s", async (name) => {
    const report = await reportOf(name);
    for (const reporter of REPORTERS) {
      for (const verbose of [true, false]) {
        const page = reporter.render(report, { ...VIEW, verbose });
        expect(page, reporter.id).not.toMatch(UNSAFE);
        expect(literalAside(page, reporter.id), reporter.id).not.toMatch(ALIVE[reporter.id] ?? /(?!)/);
        expect(page, reporter.id).not.toContain(LOGIN.password);
      }
    }
  });
  it("and what is saved is read again as it was seen", async () => {
    for (const name of Object.keys(HOSTILE_PEERS)) {
      const report = await reportOf(name);
      const json = REPORTERS.find(({ id }) => id === "json")?.render(report, VIEW) ?? "";
      expect(readReport(json).observations, name).toEqual(report.observations);
    }
  });
});

/** A page without what Markdown shows as it stands. */
function literalAside(page: string, format: string): string {
  return format === "markdown"
    ? page.replace(/^ *(`{3,})\w*\n[\s\S]*?\n *\1$/gm, "").replace(/(`+)[^`\n].*?\1/g, "")
    : page;
}
