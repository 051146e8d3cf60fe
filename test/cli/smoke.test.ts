import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type TestSink, type TestSinkWish, testSink } from "../support/sink.ts";
import { mxray, type Said } from "./terminal.ts";

const LOGIN = { user: "app@acme.example", password: "p@ss:word/secret" };
const WITH_LOGIN = { MXRAY_AUTH_USER: LOGIN.user, MXRAY_AUTH_PASSWORD: LOGIN.password };
/** Nothing needs DNS here: whoever asked would hear nobody. */
const NO_DNS = ["--dns", "127.0.0.1:9"];
const ENVELOPE = ["--from", "app@acme.example", "--to", "bob@partner.example", "-4", ...NO_DNS];

const open: TestSink[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((sink) => sink.close()));
});

async function sinkWith(wish: TestSinkWish): Promise<TestSink> {
  const sink = await testSink(wish);
  open.push(sink);
  return sink;
}

function smoke(
  sink: TestSink,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Said> {
  return mxray(["smoke", sink.url, "--tls-ca", sink.ca, ...ENVELOPE, ...args], { env });
}

function causesOf(said: Said): readonly string[] {
  const report = JSON.parse(said.out) as { diagnosis: { findings: { cause: string }[] } };
  return report.diagnosis.findings.map(({ cause }) => cause);
}

describe("mxray smoke against a server that wants a login", () => {
  it("passes with the right password, over STARTTLS", async () => {
    const said = await smoke(await sinkWith({ login: LOGIN }), ["--verbose"], WITH_LOGIN);
    expect(said.out + said.err).toContain("OK");
    expect(said.out).toMatch(/-> AUTH PLAIN \*\*\*/);
    expect(said.code).toBe(0);
  });

  it("passes with a percent-encoded login in the address, and says how to keep it off the command line", async () => {
    const sink = await sinkWith({ login: LOGIN, tls: "implicit" });
    const url = `smtps://${encodeURIComponent(LOGIN.user)}:${encodeURIComponent(LOGIN.password)}@localhost:${sink.port}`;
    const said = await mxray([
      "smoke",
      url,
      "--tls-ca",
      sink.ca,
      "--to",
      "bob@partner.example",
      "-4",
      "--format",
      "json",
      ...NO_DNS,
    ]);
    expect(said.code).toBe(0);
    expect(said.err).toContain("MXRAY_AUTH_PASSWORD");
    expect(said.out + said.err).not.toContain(LOGIN.password);
    expect(said.out + said.err).not.toContain(encodeURIComponent(LOGIN.password));
  });

  it("names a wrong password", async () => {
    const said = await smoke(await sinkWith({ login: LOGIN }), ["--format", "json"], {
      ...WITH_LOGIN,
      MXRAY_AUTH_PASSWORD: "wrong",
    });
    expect(causesOf(said)[0]).toBe("auth-failed");
    expect(said.code).toBe(1);
  });

  it("names a missing login", async () => {
    const said = await smoke(await sinkWith({ login: LOGIN }), ["--format", "json"]);
    expect(causesOf(said)[0]).toBe("auth-required");
    expect(said.code).toBe(1);
  });

  it("does not give the password away in clear where the server has no TLS", async () => {
    const sink = await sinkWith({ login: LOGIN, tls: "none" });
    const said = await smoke(sink, ["--format", "json"], WITH_LOGIN);
    expect(said.out).not.toContain("AUTH PLAIN ***");
    expect(said.code).toBe(1);
  });

  it("logs in in clear where the user says so", async () => {
    const said = await smoke(await sinkWith({ login: LOGIN, tls: "none" }), ["--tls", "none"], WITH_LOGIN);
    expect(said.code).toBe(0);
  });

  it("does not give the password to a server with an expired certificate, and says so", async () => {
    const said = await smoke(await sinkWith({ login: LOGIN, expired: true }), ["--format", "json"], WITH_LOGIN);
    expect(causesOf(said)).toContain("certificate-expired");
    expect(said.out).not.toContain("AUTH PLAIN ***");
    expect(said.code).toBe(1);
  });
});

describe("mxray smoke and where it looks", () => {
  it("trusts a certificate for the address itself", async () => {
    const sink = await sinkWith({});
    const said = await mxray(["smoke", `smtp://127.0.0.1:${sink.port}`, "--tls-ca", sink.ca, ...ENVELOPE]);
    expect(said.out).toContain("OK  127.0.0.1:");
    expect(said.code).toBe(0);
  });

  it("lives in the lab, too, where the submission port has last year's certificate", async () => {
    const said = await mxray(
      ["smoke", "smtp://mail.acme.example", "--from", "alice@acme.example", "--lab", "--format", "json"],
      { env: WITH_LOGIN },
    );
    expect(causesOf(said)[0]).toBe("certificate-expired");
    expect(said.code).toBe(1);
  });

  it.each(["th", "ja", "vi"])("shows the receipt in %s", async (lang) => {
    const said = await smoke(await sinkWith({}), ["--send", "--lang", lang]);
    expect(said.out).toContain("250 2.0.0 Taken");
    expect(said.out).not.toContain("handed over");
  });

  it.each([
    [["smoke"], "smtp://user@mail.example.org:587"],
    [["smoke", "smtp://localhost"], "--from"],
    [["smoke", "smtps://localhost", "--tls", "none", "--from", "a@b.example"], "smtps://"],
    [["smoke", "smtp://localhost", "--from", "a@b.example", "--subject", "x"], "--send"],
    [["smoke", "smtp://localhost", "--from", "a@b.example", "--send", "--dkim-selector", "x"], "--dkim-key"],
    [["smoke", "smtp://u@localhost", "--from", "a@b.example"], "MXRAY_AUTH_PASSWORD"],
    [["smoke", "smtp://localhost", "smtp://u:geheim@localhost"], "***"],
  ])("%j says what to type", async (argv, hint) => {
    const said = await mxray(argv);
    expect(said.err).toContain(hint);
    expect(said.err).not.toContain("geheim");
    expect(said.code).toBe(2);
  });
});

describe("mxray smoke and refusals", () => {
  it.each([
    [
      "a recipient elsewhere that the server does not relay to",
      "bob@*: 554 5.7.1 <bob@partner.example>: Relay access denied",
      "relay-denied",
    ],
    ["a recipient who does not exist", "bob@*: 550 5.1.1 <bob@partner.example>: User unknown", "recipient-unknown"],
    [
      "a sender that is not the login's",
      "from app@*: 553 5.7.1 Sender address rejected: not owned by user app",
      "sender-not-allowed",
    ],
    ["too many messages", "from app@*: 450 4.7.1 Error: too much mail from 127.0.0.1", "rate-limited"],
  ])("names %s", async (_, refusal, cause) => {
    const said = await smoke(await sinkWith({ refuse: [refusal] }), ["--format", "json"]);
    expect(causesOf(said)[0]).toBe(cause);
  });

  it("a relay that is denied is for whoever runs the sending side", async () => {
    const said = await smoke(await sinkWith({ refuse: ["bob@*: 554 5.7.1 Relay access denied"] }), [
      "--format",
      "json",
    ]);
    const { diagnosis } = JSON.parse(said.out) as { diagnosis: { findings: { owner: string }[] } };
    expect(diagnosis.findings[0]?.owner).toBe("sender-admin");
  });

  it("a server that takes no connection", async () => {
    const sink = await sinkWith({});
    await sink.close();
    const said = await smoke(sink, ["--format", "json"]);
    expect(causesOf(said)[0]).toBe("connect-failed");
    expect(said.code).toBe(1);
  });
});

describe("mxray smoke --send", () => {
  it("hands a message over and shows the receipt", async () => {
    const sink = await sinkWith({ login: LOGIN });
    const said = await smoke(sink, ["--send", "--subject", "Überraschung 42"], WITH_LOGIN);
    expect(said.out).toContain("250 2.0.0 Taken");
    expect(said.code).toBe(0);
    expect(sink.collector.mails).toHaveLength(1);
    expect(sink.collector.mails[0]).toMatchObject({
      from: "app@acme.example",
      to: ["bob@partner.example"],
      user: LOGIN.user,
    });
    expect(sink.collector.mails[0]?.content.headers).toContainEqual({ name: "subject", value: "Überraschung 42" });
    expect(sink.collector.mails[0]?.tls).toMatch(/^TLSv1/);
  });

  it("is judged the same from the saved report", async () => {
    const said = await smoke(await sinkWith({}), ["--send", "--format", "json"]);
    const again = await mxray(["diagnose", "-"], { input: said.out });
    expect(again.out).toContain("250 2.0.0 Taken");
    expect(again.code).toBe(said.code);
  });

  it("could not tell when the message is still refused for now at the end", async () => {
    const sink = await sinkWith({ refuse: ["data: 451 4.3.0 Mail queue is full, try again later"] });
    const said = await smoke(sink, ["--send", "--deadline", "3"]);
    expect(sink.collector.mails).toHaveLength(0);
    expect(said.code).toBe(2);
  });

  it("names what the content was refused for", async () => {
    const sink = await sinkWith({ refuse: ["data: 550 5.7.1 Message rejected as spam by content filter"] });
    const said = await smoke(sink, ["--send", "--format", "json"]);
    expect(causesOf(said)[0]).toBe("content-spam");
    expect(said.code).toBe(1);
  });

  it("sends nothing where the envelope is refused", async () => {
    const sink = await sinkWith({ refuse: ["bob@*: 550 5.1.1 User unknown"] });
    const said = await smoke(sink, ["--send"]);
    expect(said.err).toContain("No message was sent");
    expect(sink.collector.mails).toHaveLength(0);
  });

  it.each(["rsa", "ed25519"] as const)("signs with an %s key, and the signature holds", async (type) => {
    const { key, record } = dkimKey(type);
    const file = join(await mkdtemp(join(tmpdir(), "mxray-key-")), "key.pem");
    await writeFile(file, key);
    const keys = new Map([["s1._domainkey.acme.example", record]]);
    const sink = await sinkWith({ expected: { mails: [], count: null, withinS: null, keys, client: null } });
    const attach = join(await mkdtemp(join(tmpdir(), "mxray-file-")), "rechnung.pdf");
    await writeFile(attach, "%PDF-1.4");
    const said = await smoke(sink, ["--send", "--dkim-key", file, "--dkim-selector", "s1", "--attach", attach]);
    expect(said.code).toBe(0);
    expect(sink.collector.mails[0]?.dkim).toBe("pass");
    expect(sink.collector.mails[0]?.content.attachments).toMatchObject([{ name: "rechnung.pdf", bytes: 8 }]);
  });
});

function dkimKey(type: "rsa" | "ed25519"): { readonly key: string; readonly record: string } {
  const { privateKey, publicKey } =
    type === "rsa" ? generateKeyPairSync("rsa", { modulusLength: 2048 }) : generateKeyPairSync("ed25519");
  const spki = publicKey.export({ type: "spki", format: "der" });
  const p = (type === "rsa" ? spki : spki.subarray(-32)).toString("base64");
  return { key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(), record: `v=DKIM1; k=${type}; p=${p}` };
}
