import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import type { CauseId } from "../../src/model/scalars.ts";
import { text } from "../../src/report/text.ts";
import { sample, VIEW } from "./sample.ts";

const page = (report: Report, view = VIEW) => text.render(report, view);

describe("the first screen", () => {
  const lines = page(sample()).split("\n");

  it("begins with the verdict, what it is about and the root cause", () => {
    expect(lines[0]).toBe("FAIL  someone@example.org: Sending address on a block list");
  });

  it("tells why, the proof, who must act and what to do, in this order", () => {
    const at = ["Why", "Proof", "Who must act", "What to do"].map((label) =>
      lines.findIndex((line) => line.startsWith(label)),
    );
    expect(at).not.toContain(-1);
    expect([...at].sort((a, b) => a - b)).toEqual(at);
    expect(at.at(-1)).toBeLessThan(20);
  });

  it("quotes the refusal with the host, the address and the port that said it", () => {
    const at = lines.findIndex((line) => line.includes("mx1.example.org [198.51.100.7]:25 answered RCPT:"));
    expect(lines[at + 1]).toContain("550 5.7.1 Service unavailable; Client host [192.0.2.1]");
  });

  it("shows an address to open once, even where the text names it too", () => {
    expect(lines.filter((line) => line.trim() === "https://check.spamhaus.org/")).toHaveLength(1);
  });
});

describe("the details", () => {
  it("show a record to publish on a line of its own, ready to copy", () => {
    expect(page(sample())).toMatch(/^ +1\.2\.0\.192\.in-addr\.arpa\. PTR mail\.acme\.example\.$/m);
  });

  it("say of each experiment whether the answer changed", () => {
    expect(page(sample())).toMatch(/sender <>.*\n +the same answer: 550/);
    expect(page(sample())).toMatch(/HELO name other\.acme\.example:\n +the answer became: 250/);
  });

  it("put the tester's own troubles under a heading of their own", () => {
    const said = page(sample());
    const ours = said.indexOf("Trouble on this side");
    expect(ours).toBeGreaterThan(said.indexOf("Also found"));
    expect(said.indexOf("Block list that refuses your resolver")).toBeGreaterThan(ours);
  });

  it("say in words which look failed, and why, for what could not be settled", () => {
    expect(page(sample())).toContain(
      "bl.spamcop.net (192.0.2.1): DNS did not answer in time\n    Open for want of it: Sending address on a block list",
    );
  });

  it("name a consequence below its root, not as a finding of its own", () => {
    const said = page(sample());
    expect(said).toContain("Follows from it: Sending address refused by the receiver");
    expect(said).not.toContain("] Sending address refused by the receiver");
  });
});

describe("other views", () => {
  it("verbose shows the dialogues and marks the guilty line", () => {
    const said = page(sample(), { ...VIEW, verbose: true });
    expect(said).toContain("    -> RCPT TO:<someone@example.org>");
    expect(said).toMatch(/^ {2}! <- 550 5\.7\.1 Service unavailable/m);
    expect(said).toContain("    <- 220 mx1.example.org ESMTP");
  });

  it("quiet shows one line per finding and nothing else", () => {
    const said = page(sample(), { ...VIEW, quiet: true })
      .trimEnd()
      .split("\n");
    expect(said).toHaveLength(sample().diagnosis.findings.length);
    expect(said[0]).toMatch(/^stops mail: ip-listed-dnsbl: 192\.0\.2\.1/);
  });

  it("colour adds nothing but colour", () => {
    const coloured = page(sample(), { ...VIEW, colour: true });
    expect(coloured).toContain("\x1b[");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences are what is taken away
    expect(coloured.replace(/\x1b\[\d+m/g, "")).toBe(page(sample()));
  });

  it("an interrupted run says that it is one", () => {
    expect(page({ ...sample(), partial: true })).toContain("Interrupted");
  });
});

describe("reports without an answer", () => {
  const empty = { findings: [], undetermined: [], ruledOut: [], notAsked: [], unexplained: [] };

  it("a clean one says that nothing was found", () => {
    const said = page({ ...sample(), verdict: "pass", diagnosis: empty });
    expect(said).toContain("OK  someone@example.org: Nothing found that stops or hinders mail");
  });

  it("one that could not tell does not sound like a clean one", () => {
    const said = page({ ...sample(), verdict: "unknown", diagnosis: empty });
    expect(said).toContain("Could not tell");
    expect(said).not.toContain("Nothing found");
  });

  it("a refusal that nothing explains is shown with its words, even when quiet", () => {
    const unexplained = [{ observation: "smtp:mx1.example.org/198.51.100.7:25", step: 12 }] as never;
    for (const quiet of [false, true]) {
      const said = page({ ...sample(), diagnosis: { ...empty, unexplained } }, { ...VIEW, quiet });
      expect(said).toContain("550 5.7.1 Service unavailable");
    }
  });

  it("a cause this version does not know is called by its id", () => {
    const [first, ...rest] = sample().diagnosis.findings;
    if (first === undefined) throw new Error("the sample has findings");
    const strange = { ...first, cause: "from-the-future" as CauseId };
    const said = page({ ...sample(), diagnosis: { ...sample().diagnosis, findings: [strange, ...rest] } });
    expect(said).toContain("from-the-future");
  });
});
