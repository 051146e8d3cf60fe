import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PROBES } from "../../probes/index.ts";
import { CAUSES } from "../../src/causes/index.ts";
import { investigate } from "../../src/investigate/investigate.ts";
import { LANGS } from "../../src/model/cause.ts";
import { REPORTERS } from "../../src/report/index.ts";
import { letter } from "../../src/report/letter.ts";
import { LETTER_OWNERS } from "../../src/report/letter-owner.ts";
import { parseCase } from "../../src/world/scripted/case-file.ts";
import { scriptedWorld } from "../../src/world/scripted/scripted-world.ts";

/** A relay that takes, refuses or repeats a login. */
const WORLD = `A relay that is asked with a login.

target  trace bob@partner.example  from alice@acme.example  server 198.51.100.5  port 587  login alice PASSWORD

dns
  lists healthy
  partner.example  MX  10 mx.partner.example

smtp 198.51.100.5:587 relay.acme.example
  tls ok
ANSWER

expect
  never  spf-fail
`;
const ANSWERS = [
  "",
  "  C: AUTH\n  S: 535 5.7.8 wrong: PASSWORD",
  "  C: AUTH\n  S: 334 PASSWORD\n  C: *\n  S: 421 4.7.0 PASSWORD",
];

describe("a secret", () => {
  it("is in no report, in whatever format, language and detail", async () => {
    const password = fc.stringMatching(/^[A-Za-z0-9]{8,20}$/).map((text) => `s3-${text}`);
    await fc.assert(
      fc.asyncProperty(password, fc.constantFrom(...ANSWERS), async (secret, answer) => {
        const text = WORLD.replace("ANSWER", answer).replaceAll("PASSWORD", secret);
        const scene = parseCase(text, "secret.case");
        const { signal } = new AbortController();
        const world = scriptedWorld(scene);
        const report = await investigate(scene.target, {
          world,
          probes: PROBES,
          catalogue: CAUSES,
          version: "0",
          signal,
        });
        expect(JSON.stringify(world.log.lines)).toContain("AUTH");
        for (const out of renderings(report)) {
          for (const form of [secret, base64(secret), base64(`\0alice\0${secret}`)]) expect(out).not.toContain(form);
        }
      }),
      { numRuns: 30, seed: 20260115 },
    );
  });
});

function renderings(report: Parameters<(typeof REPORTERS)[number]["render"]>[0]): readonly string[] {
  const pages = REPORTERS.flatMap((reporter) =>
    LANGS.map((lang) => reporter.render(report, { lang, colour: false, width: 80, verbose: true, quiet: false })),
  );
  return [...pages, ...LETTER_OWNERS.map((owner) => letter(report, owner, "en") ?? "")];
}

function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}
