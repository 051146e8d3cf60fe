import { describe, expect, it } from "vitest";
import { MAIL_HOSTS } from "../../../src/knowledge/mail-hosts.ts";
import { speak } from "../../../src/messages/speak.ts";
import { observations } from "../../../src/model/observations.ts";
import { type MailPath, mailPath, operatorOf } from "../../../src/report/tables/mail-path.ts";
import { parseCase } from "../../../src/world/scripted/case-file.ts";
import { playCase } from "../../support/run-case.ts";

describe("the operator of a mail host", () => {
  it.each([
    ["aspmx.l.google.com", "Google (Gmail, Workspace)"],
    ["smtp.google.com", "Google (Gmail, Workspace)"],
    ["contoso-com.mail.protection.outlook.com", "Microsoft 365"],
    ["contoso-com.x-v1.mx.microsoft", "Microsoft 365"],
    ["outlook-com.olc.protection.outlook.com", "Outlook.com"],
    ["mta5.am0.yahoodns.net", "Yahoo"],
    ["mx01.mail.icloud.com", "Apple iCloud"],
    ["mx0a-001b2d01.pphosted.com", "Proofpoint"],
    ["mx1-us1.ppe-hosted.com", "Proofpoint Essentials"],
    ["us-smtp-inbound-1.mimecast.com", "Mimecast"],
    ["d1.a.ess.uk.barracudanetworks.com", "Barracuda"],
    ["mx.zoho.eu", "Zoho"],
    ["in1-smtp.messagingengine.com", "Fastmail"],
    ["mx1.mail.ovh.net", "OVHcloud"],
    ["mx00.ionos.de", "IONOS"],
    ["mail.protonmail.ch", "Proton Mail"],
    ["inbound-smtp.eu-west-1.amazonaws.com", "Amazon (SES, WorkMail)"],
    ["route1.mx.cloudflare.net", "Cloudflare Email Routing"],
  ])("%s is %s", (host, name) => {
    expect(operatorOf(host)).toBe(name);
  });
  it.each([
    "mx.acme.example",
    "ec2-198-51-100-1.compute.amazonaws.com",
    "notgoogle.com",
    "mx.someone.com.example",
    "l.google.com.example",
  ])("%s tells nothing", (host) => {
    expect(operatorOf(host)).toBeNull();
  });
  it("no ending stands in the table twice", () => {
    const all = MAIL_HOSTS.flatMap(({ suffixes }) => suffixes);
    expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([]);
  });
});

async function pathOf(dns: string, target = "check acme.example"): Promise<MailPath | null> {
  const text = `Prose.\n\ntarget ${target}  helo probe.example.net  without smtp  without dnsbl\n\ndns\n${dns}\n`;
  const { report } = await playCase(parseCase(text, "path.case"));
  return mailPath(report, observations(report.observations), speak("en"));
}

describe("what a reader is told of the path, without being warned", () => {
  const ONE = "  acme.example MX 10 mx.acme.example\n  mx.acme.example A 198.51.100.7";
  it("one server, over IPv4 only", async () => {
    const path = await pathOf(ONE);
    expect(path?.hosts).toEqual([
      { preference: 10, host: "mx.acme.example", addresses: ["198.51.100.7"], operator: null },
    ]);
    expect(path?.notes).toEqual([expect.stringContaining("single server"), expect.stringContaining("IPv4 only")]);
  });
  it("two names of one machine are one server; an operator's one name is many", async () => {
    const twice = `${ONE}\n  acme.example MX 20 mx2.acme.example\n  mx2.acme.example A 198.51.100.7`;
    expect((await pathOf(twice))?.notes).toContainEqual(expect.stringContaining("single server"));
    const google =
      "  acme.example MX 1 smtp.google.com\n  smtp.google.com A 198.51.100.7\n  smtp.google.com AAAA 2001:db8::7";
    expect((await pathOf(google))?.notes).toEqual([]);
  });
  it("several servers of one preference", async () => {
    const equal = `${ONE}\n  acme.example MX 10 mx2.acme.example\n  mx2.acme.example A 198.51.100.8`;
    expect((await pathOf(equal))?.notes).toEqual([
      expect.stringContaining("preference 10"),
      expect.stringContaining("IPv4 only"),
    ]);
  });
  it("nothing of a family whose addresses could not be learnt", async () => {
    const notes = (await pathOf(`${ONE}\n  mx.acme.example AAAA SERVFAIL`))?.notes;
    expect(notes).toEqual([]);
  });
  it("a server without IPv4", async () => {
    const six = "  acme.example MX 10 mx.acme.example\n  mx.acme.example AAAA 2001:db8::7";
    expect((await pathOf(six))?.notes).toContainEqual(expect.stringContaining("IPv6 only"));
  });
  it("a null MX, and an address in the place of an MX", async () => {
    const none = await pathOf("  acme.example MX 0 .");
    expect(none).toMatchObject({ hosts: [], notes: [expect.stringContaining("null MX")] });
    expect((await pathOf("  acme.example A 198.51.100.7"))?.notes[0]).toContain("stands in");
  });
  it("nothing where the look failed, the name does not exist, or nobody's mail is looked at", async () => {
    expect(await pathOf("  acme.example MX SERVFAIL")).toBeNull();
    expect(await pathOf("  other.example MX 10 mx.other.example")).toBeNull();
    expect(await pathOf(ONE, "smoke mx.acme.example")).toBeNull();
  });
});
