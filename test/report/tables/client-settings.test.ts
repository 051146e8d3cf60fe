import { describe, expect, it } from "vitest";
import type { Lang } from "../../../src/model/cause.ts";
import type { Report } from "../../../src/model/report.ts";
import { html } from "../../../src/report/html.ts";
import { json } from "../../../src/report/json.ts";
import { reportSchema } from "../../../src/report/json-schema.ts";
import { markdown } from "../../../src/report/markdown.ts";
import { outline } from "../../../src/report/outline.ts";
import { readReport } from "../../../src/report/read-json.ts";
import { type ClientSettings, clientSettings } from "../../../src/report/tables/client-settings.ts";
import { text } from "../../../src/report/text.ts";
import { parseCase } from "../../../src/world/scripted/case-file.ts";
import { schemaFlaws } from "../../support/json-schema.ts";
import { playCase } from "../../support/run-case.ts";
import { VIEW } from "../sample.ts";

const HEAD = `A domain with a mail server of its own.

target  check acme.example  helo probe.example.net
dns
  lists healthy
  acme.example       MX  10 mx.acme.example
  mx.acme.example    A   198.51.100.7
smtp 198.51.100.7:25
`;

async function checked(rest: string, head = HEAD): Promise<Report> {
  return (await playCase(parseCase(`${head}${rest}`, "a.case"))).report;
}

async function settingsOf(rest: string, head = HEAD): Promise<ClientSettings | null> {
  return clientSettings(outline(await checked(rest, head)));
}

const shown = (found: ClientSettings | null) =>
  found?.settings.map(({ host, port, encryption, login }) => `${host}:${port} ${encryption} ${login.join("+")}`);

describe("the settings of a mail program", () => {
  it("are those that were tried and work, best first: TLS from the first byte, STARTTLS, none at all last", async () => {
    const found = await settingsOf(`
smtp 198.51.100.7:465
  tls ok
  implicit
smtp 198.51.100.7:587
  tls ok
  C: EHLO
  S: 250-mx.acme.example
  S: 250-STARTTLS
  S: 250 AUTH PLAIN LOGIN SCRAM-SHA-256
smtp 198.51.100.7:2525
`);
    expect(found?.state).toBe("found");
    expect(shown(found)).toEqual([
      "mx.acme.example:465 tls PLAIN+LOGIN",
      "mx.acme.example:587 starttls PLAIN+LOGIN+SCRAM-SHA-256",
      "mx.acme.example:2525 none PLAIN+LOGIN",
    ]);
  });
  it("show the mode a port really has, not the one its number promises", async () => {
    const found = await settingsOf(`
smtp 198.51.100.7:465
  tls ok
smtp 198.51.100.7:587
  tls ok
  implicit
`);
    expect(shown(found)).toEqual(["mx.acme.example:587 tls PLAIN+LOGIN", "mx.acme.example:465 starttls PLAIN+LOGIN"]);
    expect(found?.unfit).toEqual([]);
  });
  it("name the host by the name its certificate bears, when that leads to the same address", async () => {
    const named = HEAD.replace("smtp ", "  mail.acme.example  A  198.51.100.7\nsmtp ");
    const found = await settingsOf(
      `
smtp 198.51.100.7:465
  tls name mail.acme.example
  implicit
`,
      named,
    );
    expect(shown(found)).toEqual(["mail.acme.example:465 tls PLAIN+LOGIN"]);
  });
  it("follow the domain's own SRV records to a server elsewhere", async () => {
    const named = HEAD.replace(
      "smtp ",
      "  _submissions._tcp.acme.example  SRV  0 1 465 out.hoster.example\n  out.hoster.example  A  203.0.113.5\nsmtp ",
    );
    const found = await settingsOf("\nsmtp 203.0.113.5:465\n  tls ok\n  implicit\n", named);
    expect(shown(found)).toEqual(["out.hoster.example:465 tls PLAIN+LOGIN"]);
  });
  it("are none where every place answered and none will do, and it is said why", async () => {
    const found = await settingsOf(`
smtp 198.51.100.7:465
  tls expired
  implicit
smtp 198.51.100.7:587
  tls ok
  C: EHLO
  S: 250-mx.acme.example
  S: 250 STARTTLS
`);
    expect(found).toMatchObject({ state: "none", settings: [], asked: 3 });
    expect(found?.unfit.map(({ port, why }) => `${port} ${why}`)).toEqual(["465 certificate", "587 no-login"]);
  });
  it("are unknown where a port is silent: the firewall may stand on this side", async () => {
    const found = await settingsOf("\nsmtp 198.51.100.7:*\n  hangs\n");
    expect(found).toMatchObject({ state: "unknown", settings: [], unfit: [] });
  });
  it("are none where the server is silent on ports that lead out of this network: the firewall is not on this side", async () => {
    const lets = ["465", "587", "2525"].map((port) => `canary one.example.net:${port}`).join("  ");
    const named = HEAD.replace("helo ", `${lets}  helo `).replace("smtp ", "  one.example.net  A  192.0.2.25\nsmtp ");
    const canary = "smtp 192.0.2.25:465 192.0.2.25:587\nsmtp 198.51.100.7:2525\n  refuses\n";
    const found = await settingsOf(`\nsmtp 198.51.100.7:*\n  hangs\n${canary}`, named);
    expect(found).toMatchObject({ state: "none", settings: [] });
  });
  it("are unknown where the domain's own word could not be had", async () => {
    const broken = HEAD.replace("smtp ", "  _submission._tcp.acme.example  SRV  SERVFAIL\nsmtp ");
    expect((await settingsOf("", broken))?.state).toBe("unknown");
  });
  it("are none where nothing is known to ask", async () => {
    const silent =
      "A domain that takes no mail.\n\ntarget  check acme.example  helo probe.example.net\ndns\n  acme.example  MX  0 .\n";
    expect(await settingsOf("", silent)).toMatchObject({ state: "none", asked: 0 });
  });
  it("are none, and nobody is blamed, where only usual names and somebody else's exchanger could be tried and are silent", async () => {
    const elsewhere = `Mail is received by a large provider.

target  check acme.example  helo probe.example.net
dns
  lists healthy
  acme.example        MX  10 mx.hoster.example
  mx.hoster.example   A   198.51.100.7
  mail.acme.example   A   203.0.113.5
smtp 198.51.100.7:25
smtp 198.51.100.7:* 203.0.113.5:*
  hangs
`;
    const report = await checked("", elsewhere);
    expect(clientSettings(outline(report))).toMatchObject({ state: "none", asked: 0, unfit: [] });
    expect(report.diagnosis.unexplained).toEqual([]);
    const accused = report.diagnosis.findings.filter(({ subject }) => /mail\.acme|hoster/.test(subject));
    expect(accused.map(({ cause }) => cause)).toEqual(["starttls-missing"]);
  });
  it("are no matter of a trace, nor of a checkup of port 25 alone", async () => {
    expect(await settingsOf("", HEAD.replace("check acme.example", "trace bob@acme.example"))).toBeNull();
    expect(await settingsOf("", HEAD.replace("helo ", "port 25  helo "))).toBeNull();
  });
});

describe("a report that holds them", () => {
  const works = checked("\nsmtp 198.51.100.7:465\n  tls ok\n  implicit\nsmtp 198.51.100.7:587\n  tls expired\n");

  it.each<readonly [Lang, string]>([
    ["en", "1. mx.acme.example, port 465, encryption: SSL/TLS, login: PLAIN, LOGIN"],
    ["th", "1. mx.acme.example พอร์ต 465 การเข้ารหัส: SSL/TLS การเข้าสู่ระบบ: PLAIN, LOGIN"],
    ["ja", "1. mx.acme.example、ポート 465、暗号化: SSL/TLS、認証: PLAIN, LOGIN"],
    ["vi", "1. mx.acme.example, cổng 465, mã hóa: SSL/TLS, đăng nhập: PLAIN, LOGIN"],
  ])("tells them in %s", async (lang, line) => {
    expect(text.render(await works, { ...VIEW, lang, width: 200 })).toContain(line);
  });
  it("tells them as a table in Markdown and in HTML, and which place will not do", async () => {
    const reason = "mx.acme.example:587 will not do: programs do not accept its certificate";
    const page = markdown.render(await works, VIEW);
    expect(page).toContain("| `mx.acme.example` | 465 | SSL/TLS | `PLAIN`, `LOGIN` |");
    expect(page).toContain(reason);
    const document = html.render(await works, VIEW);
    expect(document).toMatch(/<section id="settings"[\s\S]*mx\.acme\.example[\s\S]*465[\s\S]*SSL\/TLS/);
    expect(document).toContain(reason);
  });
  it("has them in JSON by the schema, and reads back as the same report without them", async () => {
    const report = await works;
    const written = json.render(report, VIEW);
    const parsed: unknown = JSON.parse(written);
    expect(schemaFlaws(parsed, reportSchema)).toEqual([]);
    expect(parsed).toMatchObject({
      clientSettings: { state: "found", settings: [{ host: "mx.acme.example", port: 465, encryption: "tls" }] },
    });
    expect(readReport(written)).toEqual(report);
  });
  it("says honestly that none works or that it cannot be told", async () => {
    expect(text.render(await checked("\nsmtp 198.51.100.7:465\n  tls expired\n  implicit\n"), VIEW)).toContain(
      "None of the places that were asked will do.",
    );
    expect(text.render(await checked("\nsmtp 198.51.100.7:*\n  hangs\n"), VIEW)).toContain(
      "It could not be told from here which settings work",
    );
  });
});
