import { describe, expect, it } from "vitest";
import { PROBES } from "../../../probes/index.ts";
import { CAUSES } from "../../../src/causes/index.ts";
import { investigate } from "../../../src/investigate/investigate.ts";
import { observations } from "../../../src/model/observations.ts";
import type { Report } from "../../../src/model/report.ts";
import { experimentsIn } from "../../../src/report/experiment.ts";
import { parseCase } from "../../../src/world/scripted/case-file.ts";
import { scriptedWorld } from "../../../src/world/scripted/scripted-world.ts";

const ONE = "smtp 198.51.100.7:25 198.51.100.8:25";

async function checked(tls: string, target = "check example.org", servers = ONE): Promise<Report> {
  const text = `Two exchangers.

target  ${target}  helo probe.example.net
dns
  probe.example.net  A    192.0.2.77
  example.org        MX   10 mx1.example.net
  example.org        MX   20 mx2.example.net
  mx1.example.net    A    198.51.100.7
  mx1.example.net    A    198.51.100.9
  mx2.example.net    A    198.51.100.8
${servers}
  ${tls}
smtp 198.51.100.9:25
  tls ok
expect
  unexplained nothing
`;
  const caseFile = parseCase(text, "tls-offers.case");
  const { signal } = new AbortController();
  const world = scriptedWorld(caseFile);
  return investigate(caseFile.target, { world, probes: PROBES, catalogue: CAUSES, version: "0.0.0-test", signal });
}

/** Host, offer, and what came of it, of every such look. */
function asked({ observations: all }: Report): readonly string[] {
  const looks = all.flatMap((one) => {
    if (one.kind !== "smtp" || one.about.attempt.offer === undefined) return [];
    const { host, ip, port, attempt } = one.about;
    const [place, offer] = [`${host.split(".")[0]} ${ip.split(".")[3]}:${port}`, attempt.offer];
    if (one.outcome.state !== "seen") return [`${place} ${offer} ${one.outcome.state}`];
    const { steps, end } = one.outcome.value;
    const secured = steps.find((step) => step.kind === "secured");
    const came = secured?.kind === "secured" ? secured.tls.protocol : end.how;
    return [`${place} ${offer} ${came}`];
  });
  return looks.sort();
}

describe("which versions and suites a server takes", () => {
  it("is asked of every exchanger at one address, one after the other, the newest being known from the dialogue", async () => {
    const found = await checked("tls ok");
    expect(asked(found).filter((one) => one.startsWith("mx1"))).toEqual([
      "mx1 7:25 TLSv1.2 TLSv1.2",
      "mx1 7:25 old tls-failed",
      "mx1 7:25 weak tls-failed",
    ]);
    expect(asked(found).filter((one) => one.startsWith("mx2"))).toHaveLength(3);
    const tried = experimentsIn(observations(found.observations));
    expect(tried.filter(({ field }) => field === "offer" || field === "tls")).toEqual([]);
  });
  it.each([
    [
      "TLS 1.0 for itself where TLS 1.1 hides it",
      "tls ok old TLSv1.2",
      ["old TLSv1.1", "TLSv1 tls-failed", "weak tls-failed"],
    ],
    ["not where TLS 1.0 was the newest of the old", "tls ok TLSv1 TLSv1.2", ["old TLSv1", "weak tls-failed"]],
    ["of who knows nothing newer", "tls ok TLSv1 TLSv1.1", ["TLSv1 TLSv1", "weak tls-failed"]],
    ["of who knows one version only", "tls ok TLSv1 weak RSA", ["weak TLSv1"]],
    [
      "of who knows the newest only",
      "tls ok TLSv1.3 weak RSA",
      ["old tls-failed", "TLSv1.2 tls-failed", "weak tls-failed"],
    ],
    ["of who hangs up instead of saying no", "tls ok cuts", ["old tls-failed", "TLSv1.2 TLSv1.2", "weak tls-failed"]],
  ])("is asked no more than needed: %s", async (_, tls, expected) => {
    const found = asked(await checked(tls)).filter((one) => one.startsWith("mx1"));
    expect(found).toEqual(expected.map((one) => `mx1 7:25 ${one}`).sort());
  });
  it("is no fault of the server's on port 25, whatever it is", async () => {
    for (const tls of [
      "tls ok",
      "tls ok old",
      "tls ok TLSv1 TLSv1.1 TLSv1.2 TLSv1.3 weak anonymous",
      "tls ok weak RSA",
    ]) {
      const { diagnosis } = await checked(tls);
      const found = diagnosis.findings.map(({ cause }) => cause as string);
      expect(found.filter((cause) => /^(tls-(?!rpt)|certificate|dane|too-many|rate)/.test(cause))).toEqual([]);
      expect(diagnosis.unexplained).toEqual([]);
    }
  });
  it.each([
    ["where there is no TLS", "", "check example.org"],
    ["by who was told to do without", "tls ok", "check example.org  tls none"],
    ["by a trace", "tls ok", "trace postmaster@example.org  from a@example.com"],
    ["of who puts mail off", "tls ok\n  C: RCPT\n  S: 450 4.7.1 Too fast, slow down", "check example.org"],
    ["of who is slow to answer", "tls ok\n  delay 11000", "check example.org"],
  ])("is not asked %s", async (_, tls, target) => {
    expect(asked(await checked(tls, target)).filter((one) => !one.startsWith("mx1 9:25"))).toEqual([]);
  });
  it("is not asked further of who turns us away meanwhile", async () => {
    const servers = `${ONE}\n  tls ok\nsmtp 198.51.100.7:25 198.51.100.8:25\n  S: 421 4.7.0 Too many connections\n${ONE}`;
    expect(asked(await checked("tls ok", "check example.org", servers)).filter((one) => one.startsWith("mx1"))).toEqual(
      ["mx1 7:25 old quit"],
    );
  });
  it("is asked where mail is handed in, also with TLS from the first byte, but not of who does not go by that name", async () => {
    const ports = "smtp 198.51.100.7:465\n  tls ok\n  implicit\nsmtp 198.51.100.7:587\n  tls name www.host.example\n";
    const found = asked(await checked("tls ok", "check example.org", `${ports}${ONE}`));
    expect(found.filter((one) => !one.includes(":25 "))).toEqual(
      ["TLSv1.2 TLSv1.2", "old tls-failed", "weak tls-failed"].map((one) => `mx1 7:465 ${one}`),
    );
  });
});

describe("such a look", () => {
  function said(report: Report, port: number): readonly string[] {
    const look = report.observations.find(
      (one) => one.kind === "smtp" && one.about.port === port && one.about.attempt.offer === "TLSv1.2",
    );
    const steps = look?.kind === "smtp" && look.outcome.state === "seen" ? look.outcome.value.steps : [];
    return steps.flatMap((step) => (step.kind === "sent" ? [step.verb] : step.kind === "secured" ? ["TLS"] : []));
  }
  it("names nobody, hands nothing over and takes leave as soon as it knows", async () => {
    const servers = `smtp 198.51.100.7:465\n  tls ok\n  implicit\n${ONE}`;
    const found = await checked("tls ok", "check example.org", servers);
    expect(said(found, 25)).toEqual(["EHLO", "STARTTLS", "TLS", "QUIT"]);
    expect(said(found, 465)).toEqual(["TLS", "QUIT"]);
  });
  it("goes to the first address that came to a handshake", async () => {
    const servers = "smtp 198.51.100.7:25\n  refuses\nsmtp 198.51.100.8:25";
    const found = asked(await checked("tls ok", "check example.org", servers)).filter((one) => one.startsWith("mx1"));
    expect(found.map((one) => one.split(" ").slice(0, 2).join(" "))).toEqual(Array(3).fill("mx1 9:25"));
  });
});

describe("where the handshake fails", () => {
  it("a trace, too, tries what may still work, until something does", async () => {
    const found = await checked("tls none weak anonymous", "trace postmaster@example.org  from a@example.com");
    expect(asked(found)).toEqual(["mx1 7:25 TLSv1.2 tls-failed", "mx1 7:25 old tls-failed", "mx1 7:25 weak TLSv1.2"]);
  });
});
