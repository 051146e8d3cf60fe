import { describe, expect, it } from "vitest";
import type { Observation } from "../../src/model/observation.ts";
import { causesIn, explained, findingOf, labReport, printed, reportOn } from "./asked.ts";

const ENGLISH =
  "The message could not be sent because one of the recipients was rejected by the server. The rejected e-mail address was 'bob@partner.example'. Subject 'Test', Account: 'home', Server: 'smtp.acme.example', Protocol: SMTP, Server Response: '550 <bob@partner.example>... Relaying denied', Port: 25, Secure(SSL): No, Server Error: 550, Error Number: 0x800CCC79";
const THAI =
  "ข้อความไม่สามารถส่งได้ อยู่อีเมลที่ถูกปฏิเสธถูก ' <bob@partner.example>' เรื่อง: '<Test >' บัญชีผู้ใช้: '<home >, Server: ' <smtp.acme.example>', โพรโทคอล: SMTP การตอบสนองของเซิร์ฟเวอร์: ' 550 <bob@partner.example> ... Relaying denied ', พอร์ต: 25 รักษาความปลอดภัย (SSL): ไม่ใช่ ข้อผิดพลาดเซิร์ฟเวอร์: 550 จำนวนของข้อผิดพลาด: 0x800CCC79";
const VIETNAMESE =
  "Không gửi được thư. Địa chỉ bị từ chối là ' <bob@partner.example>'. Chủ đề: '< Test >', tài khoản: '< home >', máy chủ: ' <smtp.acme.example>', giao thức: SMTP, máy chủ phản hồi: ' 550 <bob@partner.example>... Relaying denied ', Port: 25, bảo mật (SSL): không, lỗi máy chủ: 550, lỗi số: 0x800CCC79. ";

async function quotedIn(text: string): Promise<Extract<Observation, { kind: "quoted" }> | undefined> {
  const { observations } = await reportOn(["explain", "-"], { input: text });
  return observations.find((one) => one.kind === "quoted");
}

describe("D: relaying", () => {
  it("D1: relaying is mail for a domain that the outgoing server does not handle itself, and the report says so", async () => {
    const page = await printed(["causes", "relay-denied"]);
    expect(page.replace(/\s+/g, " ")).toContain(
      "takes mail for the domains it hosts, and passes other mail on only for clients it knows",
    );
  });

  it.each([
    "550 <someone@example.com>... Relaying denied",
    "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
  ])("D2: %s", async (text) => {
    const { cause, retry } = await explained(text);
    expect({ cause, retry }).toEqual({ cause: "relay-denied", retry: "no" });
    expect(await causesIn(text)).not.toContain("recipient-unknown");
  });

  it.each([
    ["English", ENGLISH],
    ["Thai", THAI],
    ["Vietnamese", VIETNAMESE],
  ])("D3: every field of Outlook's sentence in %s", async (_, text) => {
    // Help pages print it in quotes.
    expect((await quotedIn(`"${text} "`))?.outcome).toMatchObject({ value: { port: 25, secure: false } });
    const found = await quotedIn(text);
    expect(found?.outcome).toMatchObject({
      value: {
        wording: { code: 550 },
        to: "bob@partner.example",
        server: "smtp.acme.example",
        subject: "Test",
        account: "home",
        port: 25,
        secure: false,
        clientError: "0x800CCC79",
      },
    });
    const causes = await causesIn(text);
    expect(causes[0]).toBe("relay-denied");
    expect(causes).not.toContain("recipient-unknown");
  });

  it.each([
    ["0x800CCC0E", "connect-failed"],
    ["0x800CCC0F", "connection-dropped"],
    ["0x80042109", "connect-failed"],
    ["0x800CCC0B", "server-unavailable"],
    ["0x800CCC1A", "tls-failed"],
  ])("D3: the mail program's own number %s, alone in a sentence", async (number, cause) => {
    const found = await causesIn(`Task 'smtp.acme.example - Sending' reported error (${number}).`);
    expect(found[0]).toBe(cause);
    expect(found).not.toContain("recipient-unknown");
  });

  it("D4: a login, a POP login first, and the network or address one comes from are told apart by probing", async () => {
    const lab = ["--lab", "fixtures/causes/pop-before-smtp/present.case"];
    const pop = await reportOn(["trace", ...lab, "--pop-url", "pop3://alice@pop.isp.example"], {
      env: { MXRAY_AUTH_PASSWORD: "s3cret-w0rd" },
    });
    expect(findingOf(pop, "pop-before-smtp")).toBeDefined();
    expect(findingOf(pop, "auth-failed")).toBeUndefined();
    const login = await labReport("trace", "auth-required");
    expect(findingOf(login, "auth-required")).toBeDefined();
    expect(findingOf(login, "pop-before-smtp")).toBeUndefined();
    const network = await labReport("trace", "ip-blocked");
    expect(findingOf(network, "ip-blocked")).toBeDefined();
    expect(findingOf(network, "auth-required")).toBeUndefined();
  });

  it.each(["en", "th", "ja", "vi"])(
    "D5: at home, at work, in a hotel: what to do in each place, in %s",
    async (lang) => {
      const { diagnosis } = await reportOn(["explain", "-"], { input: ENGLISH });
      expect(diagnosis.findings[0]?.remedies.map(({ id }) => id)).toEqual([
        "log-in-there",
        "by-place",
        "use-own-server",
        "ask-provider",
      ]);
      const text = await printed(["explain", "-", "--lang", lang], { input: ENGLISH });
      const place = { en: "in a hotel", th: "โรงแรม", ja: "ホテル", vi: "khách sạn" }[lang];
      expect(text.replace(/\s+/g, " ")).toContain(place);
    },
  );

  it("D5: an exchanger that does not host the domain is no matter of where one sits", async () => {
    const { diagnosis } = await labReport("trace", "relay-denied");
    const { remedies } = diagnosis.findings.find(({ cause }) => cause === "relay-denied") ?? { remedies: [] };
    expect(remedies.map(({ id }) => id)).toEqual(["host-domain"]);
  });

  it("D6: the outgoing server of one's own network, or asking the provider which way it offers", async () => {
    const text = (await printed(["explain", "-"], { input: ENGLISH })).replace(/\s+/g, " ");
    expect(text).toContain("use the outgoing server of the network you are connected to");
    expect(text).toContain("a login (SMTP AUTH), a POP3 login first, its own network only, or a fixed address");
  });

  it("D7: a sender whose domain or login does not match is its own cause", async () => {
    const { cause } = await explained("553 5.7.1 <a@acme.example>: Sender address rejected: not owned by user b");
    expect(cause).toBe("sender-not-allowed");
    const lab = ["--lab", "fixtures/causes/sender-not-allowed/present.case"];
    const envelope = ["--from", "alice@acme.example", "--to", "someone@example.org"];
    const report = await reportOn(["smoke", "smtp://alice@smtp.acme.example:587", ...envelope, ...lab], {
      env: { MXRAY_AUTH_PASSWORD: "wrong-password" },
    });
    expect(findingOf(report, "sender-not-allowed")).toBeDefined();
    expect(findingOf(report, "sender-blocked")).toBeUndefined();
  });

  it("D8: accepted is not delivered: only a round trip proves it", async () => {
    const page = await printed(["causes", "accepted-not-delivered"]);
    expect(page).toContain("accepted-not-delivered");
    expect((await explained("250 2.0.0 Ok: queued as 4F8A11C0B2")).cause).toBe("not-a-failure");
  });
});
