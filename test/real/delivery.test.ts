import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Observation } from "../../src/model/observation.ts";
import type { Report } from "../../src/model/report.ts";
import { ADDRESS, type Internet, startInternet } from "./internet/internet.ts";
import { whyNot } from "./internet/requirements.ts";

const MXRAY = resolve("dist/bin/mxray.js");
const reason = whyNot();
if (reason !== null) process.stderr.write(`real servers skipped: ${reason}\n`);

/** One delivery attempt, and what the real servers make of it. */
interface Attempt {
  readonly title: string;
  readonly source: string;
  readonly to: string;
  /** What must come first; null: nothing that blocks. */
  readonly first: { readonly cause: string; readonly subject: string; readonly owner: string } | null;
  readonly never: readonly string[];
}

const ATTEMPTS: readonly Attempt[] = [
  {
    title: "a healthy delivery has no finding that blocks",
    source: ADDRESS.healthy,
    to: "bob@partner.example",
    first: null,
    never: ["ip-listed-dnsbl", "spf-fail", "ptr-missing", "relay-denied", "recipient-unknown"],
  },
  {
    title: "an unknown user is the recipient's address",
    source: ADDRESS.healthy,
    to: "nobody@partner.example",
    first: { cause: "recipient-unknown", subject: "nobody@partner.example", owner: "sender-user" },
    never: ["relay-denied", "policy-block", "ip-listed-dnsbl"],
  },
  {
    title: "an MX that no longer hosts the domain is the receiver's fault",
    source: ADDRESS.healthy,
    to: "carol@moved.example",
    first: { cause: "relay-denied", subject: "mx.partner.example", owner: "recipient-admin" },
    never: ["auth-required", "recipient-unknown", "ip-blocked"],
  },
  {
    title: "a listed address is proven by the list itself",
    source: ADDRESS.listed,
    to: "bob@partner.example",
    first: { cause: "ip-listed-dnsbl", subject: ADDRESS.listed, owner: "sender-admin" },
    never: ["blocklist-misused", "spf-fail", "ptr-missing"],
  },
  {
    title: "a missing PTR is proven by the reverse zone",
    source: ADDRESS.nameless,
    to: "bob@partner.example",
    first: { cause: "ptr-missing", subject: ADDRESS.nameless, owner: "network-provider" },
    never: ["ip-listed-dnsbl", "spf-fail", "ptr-mismatch"],
  },
  {
    title: "an SPF refusal is proven by the record",
    source: ADDRESS.stranger,
    to: "bob@partner.example",
    first: { cause: "spf-fail", subject: ADDRESS.stranger, owner: "sender-admin" },
    never: ["ip-listed-dnsbl", "ptr-missing", "policy-block"],
  },
];

describe.skipIf(reason !== null)("against Postfix, nsd, unbound and rbldnsd", () => {
  let net: Internet;
  const folder = mkdtempSync(join(tmpdir(), "mxray-reports-"));
  beforeAll(async () => {
    net = await startInternet();
  });
  afterAll(() => {
    net?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const attempt of ATTEMPTS) {
    it(attempt.title, async () => {
      const { report, code } = await trace(attempt);
      const causes = report.diagnosis.findings.map(({ cause }) => String(cause));
      for (const cause of attempt.never) expect(causes).not.toContain(cause);
      const [first] = report.diagnosis.findings;
      if (attempt.first === null) {
        expect(report.diagnosis.findings.filter(({ severity }) => severity === "blocks")).toEqual([]);
        expect(["pass", "warn"]).toContain(report.verdict);
        expect(code).toBe(0);
      } else {
        expect(first).toMatchObject({ ...attempt.first, confidence: "proven" });
        expect(report.verdict).toBe("fail");
        expect(code).toBe(1);
      }
      expect(report.diagnosis.unexplained).toEqual([]);
      expect(said(report)).toEqual(await swaks(attempt));
    });
  }

  it("a resolver that is not there is our trouble, not the target's", async () => {
    const ran = await net.ns.run(process.execPath, [
      MXRAY,
      "trace",
      "bob@partner.example",
      "--from",
      "alice@acme.example",
      "--helo",
      "mail.acme.example",
      "--dns",
      "203.0.113.99",
      "--format",
      "json",
    ]);
    expect(ran.code).toBe(2);
    expect(ran.stderr.trim().split("\n")).toHaveLength(1);
  });

  async function trace({ source, to }: Attempt): Promise<{ readonly report: Report; readonly code: number }> {
    const file = join(folder, `${source}-${to}.json`);
    const args = [
      "trace",
      to,
      "--from",
      "alice@acme.example",
      "--helo",
      "mail.acme.example",
      "--source-ip",
      source,
      "--dns",
      ADDRESS.resolver,
    ];
    const { code, stderr } = await net.ns.run(process.execPath, [MXRAY, ...args, "--format", "json", "--output", file]);
    if (code !== 0 && code !== 1) throw new Error(`exit ${code}: ${stderr}`);
    return { report: JSON.parse(readFileSync(file, "utf8")) as Report, code };
  }

  /** The replies an independent witness gets for the same envelope from the same address. */
  async function swaks({ source, to }: Attempt): Promise<readonly string[]> {
    const { stdout } = await net.ns.run("swaks", [
      ...["--server", ADDRESS.mx, "--from", "alice@acme.example", "--to", to],
      ...["--ehlo", "mail.acme.example", "--local-interface", source, "--quit-after", "RCPT"],
    ]);
    const lines = stdout.split("\n").flatMap((line) => /^<(?:- |\*\*) ?(\d{3}.*)$/.exec(line)?.[1]?.trim() ?? []);
    return lines.filter((line) => !line.startsWith("221"));
  }
});

/** Every reply of the first dialogue but those to the commands that only one of the two witnesses sends. */
function said(report: Report): readonly string[] {
  const dialogue = report.observations.find(
    (one): one is Observation<"smtp"> => one.kind === "smtp" && one.about.role === "mx" && one.about.changed === null,
  );
  if (dialogue?.outcome.state !== "seen") return [];
  return dialogue.outcome.value.steps.flatMap((step) =>
    step.kind === "received" && step.stage !== "QUIT" && step.stage !== "RSET"
      ? step.reply.lines.map((line) => String(line).trim())
      : [],
  );
}
