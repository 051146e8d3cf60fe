import { describe, expect, it } from "vitest";
import { disguise } from "../../src/dev/anonymous.ts";
import { caseOfReport } from "../../src/dev/case-of-report.ts";
import { parseCase } from "../../src/world/scripted/case-file.ts";
import { unmet } from "../support/meets.ts";
import { playCase, runCase } from "../support/run-case.ts";

async function recorded(file: string): Promise<string> {
  const { report } = await runCase(file);
  return caseOfReport(report, disguise());
}

describe("what was recorded finds the same when it is played", () => {
  it.each([
    "auth-failed/present",
    "backup-mx-down/present",
    "certificate-expired/present",
    "certificate-name-mismatch/present",
    "connection-dropped/present",
    "dane-mismatch/present",
    "dmarc-multiple/present",
    "dnssec-bogus/present",
    "dns-lame/closed-to-connections",
    "dns-lame/present",
    "greeting-slow/present",
    "greylisted/present",
    "ip-listed-dnsbl/present",
    "mta-sts-mx-mismatch/present",
    "mx-inconsistent/other-servers",
    "mx-inconsistent/present",
    "mx-is-address/present",
    "mx-is-cname/present",
    "mx-not-public/present",
    "nolisting/present",
    "open-relay/present",
    "pop-before-smtp/present",
    "port-25-blocked/present",
    "port-filtered/present",
    "port-mode-mismatch/present",
    "recipient-dns-failure/present",
    "recipient-domain-not-hosted/present",
    "resolver-broken/present",
    "resolver-rewrites/present",
    "sending-rate-high/present",
    "spf-multiple/present",
    "starttls-injection/present",
    "submission-port-blocked/present",
    "tls-failed/present",
    "tls-obsolete/present",
  ])("%s", async (name) => {
    const text = await recorded(`fixtures/causes/${name}.case`);
    const { caseFile, report } = await playCase(parseCase(text, "recorded.case"));
    expect(caseFile.expect.filter(({ is }) => is === "present")).not.toHaveLength(0);
    expect(unmet(caseFile.expect, report)).toEqual([]);
  });
});

describe("what is written down is what counts", () => {
  it("a server is told once, however many connections it had, with each answer it gave", async () => {
    const text = await recorded("fixtures/causes/recipient-domain-not-hosted/present.case");
    expect(text.match(/^smtp .*:25 /gm)).toHaveLength(1);
    expect(text.match(/^ {2}C: RCPT TO:<postmaster@/gm)).toHaveLength(1);
  });
  it("what a server takes of TLS is, in one line, however many handshakes it took to learn", async () => {
    const text = await recorded("fixtures/causes/tls-obsolete/taken-at-submission.case");
    expect(text.match(/^ {2}tls .*$/gm)).toEqual(
      Array(2).fill("  tls ok TLSv1 TLSv1.1 TLSv1.2 TLSv1.3 weak anonymous"),
    );
    expect(await recorded("fixtures/causes/tls-obsolete/near-miss.case")).toContain("  tls expired TLSv1.2\n");
  });
  it("block lists that are well are not", async () => {
    const text = await recorded("fixtures/causes/ip-listed-dnsbl/present.case");
    expect(text.match(/zen\.spamhaus\.org/g)).not.toBeNull();
    expect(text).not.toContain("127.0.0.1");
    expect(text.split("\n").length).toBeLessThan(60);
  });
  it("whom it was about stays unsaid, but not that a mailbox is the postmaster's, nor that an address is private", async () => {
    const name = await recorded("fixtures/causes/recipient-domain-not-hosted/present.case");
    expect(name).not.toMatch(/acme\.example|example\.org/);
    expect(name).toContain("<postmaster@");
    expect(await recorded("fixtures/causes/mx-not-public/present.case")).toMatch(/ A {2}(10|172|192\.168|127)\./);
  });
});
