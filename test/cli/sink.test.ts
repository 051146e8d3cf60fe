import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { createTransport } from "nodemailer";
import { describe, expect, it } from "vitest";
import { HAS_XMLLINT, junitFlaws } from "../support/junit-schema.ts";
import { mxray, type Said } from "./terminal.ts";

/** More than a busy machine takes to start a program. */
const PATIENT_S = 60;
const PATIENT_MS = 90_000;
/** Where nothing will come: an application that is there already is refused within it. */
const BRIEF_S = 8;
/** An application as anybody would write it. */
const APP = `
import { createTransport } from "nodemailer";
const { PORT, SUBJECT, LOGIN } = process.env;
const auth = LOGIN ? { user: LOGIN.split(":")[0], pass: LOGIN.split(":")[1] } : undefined;
const transport = createTransport({ host: "localhost", port: Number(PORT), requireTLS: true, auth });
await transport.sendMail({
  from: "Shop <shop@acme.example>", to: "alice@partner.example", subject: SUBJECT,
  text: "Thank you for your order.", attachments: [{ filename: "invoice.pdf", content: "%PDF-1.4" }],
});
`;

const EXPECTED = `
count: 1
within: 60
mails:
  - name: order confirmation
    from: shop@acme.example
    to: alice@partner.example
    subject: Your order *
    headers: { From: "*Shop*", X-Debug: null }
    body: thank you for your order
    attachments: [invoice.pdf]
    tls: true
`;

interface Job {
  readonly subject: string;
  readonly login?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Sends from this process, which needs no time to start. */
  readonly isHere?: boolean;
}

/** Starts the sink as a job would, lets the application send, and waits for the sink's word. */
async function job({
  subject,
  login,
  args = [],
  env = {},
  isHere = false,
}: Job): Promise<Said & { readonly folder: string; readonly app: string }> {
  const folder = await mkdtemp(join(tmpdir(), "mxray-job-"));
  const file = join(folder, "expect.yaml");
  await writeFile(file, EXPECTED);
  const mails = join(folder, "mails");
  const { port, said } = await opened(
    ["sink", mails, "--port", "0", "--expect", file, "--deadline", String(PATIENT_S), ...args],
    env,
  );
  const ca = join(mails, "ca.pem");
  const app = await (isHere ? sentHere : sentByProgram)({ port, subject, login, ca });
  return { ...(await said), folder: mails, app };
}

/** Starts a sink on any free port; which one, it says itself. */
async function opened(
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ readonly port: number; readonly said: Promise<Said> }> {
  return new Promise((resolve, reject) => {
    const said = mxray(argv, {
      env,
      onErr(text) {
        const [, port] = /smtp:\/\/localhost:(\d+)/.exec(text) ?? [];
        if (port !== undefined) resolve({ port: Number(port), said });
      },
    });
    // Without effect once it is open.
    said.then(({ err }) => reject(new Error(`the sink did not start: ${err}`)), reject);
  });
}

interface Sending {
  readonly port: number;
  readonly subject: string;
  readonly login: string | undefined;
  readonly ca: string;
}

/** What the application complained of; "": of nothing. */
async function sentByProgram({ port, subject, login, ca }: Sending): Promise<string> {
  const env = { PATH: process.env["PATH"], PORT: String(port), SUBJECT: subject, LOGIN: login ?? "" };
  return promisify(execFile)(process.execPath, ["--input-type=module", "-e", APP], {
    env: { ...env, NODE_EXTRA_CA_CERTS: ca },
  }).then(
    () => "",
    (error: { stderr: string }) => error.stderr,
  );
}

async function sentHere({ port, subject, login, ca }: Sending): Promise<string> {
  const [user, pass] = login?.split(":") ?? [];
  const auth = user === undefined || pass === undefined ? {} : { auth: { user, pass } };
  const tls = { ca: await readFile(ca, "utf8") };
  const transport = createTransport({ host: "127.0.0.1", port, requireTLS: true, tls, ...auth });
  return transport
    .sendMail({
      from: "Shop <shop@acme.example>",
      to: "alice@partner.example",
      subject,
      text: "Thank you for your order.",
    })
    .then(
      () => "",
      (error: Error) => error.message,
    );
}

describe("mxray sink in a job", () => {
  it(
    "says that all is as expected, and keeps the mail as a maildir",
    async () => {
      const said = await job({ subject: "Your order 1234" });
      expect(said.app).toBe("");
      expect(said.out).toContain("As expected. Mails: 1");
      expect(said.code).toBe(0);
      const [name = ""] = await readdir(join(said.folder, "new"));
      const kept = await readFile(join(said.folder, "new", name), "utf8");
      expect(kept).toContain("Return-Path: <shop@acme.example>");
      expect(kept).toContain("Subject: Your order 1234");
    },
    PATIENT_MS,
  );

  it(
    "says what is different when the subject changes",
    async () => {
      const said = await job({ subject: "Your invoice 1234" });
      expect(said.code).toBe(1);
      expect(said.out).toBe(
        [
          "Not as expected. Mails: 1",
          "  expectation order confirmation: not met; mail 1 comes nearest",
          "    subject",
          "      - expected: Your order *",
          "      + came: Your invoice 1234",
          "",
        ].join("\n"),
      );
    },
    PATIENT_MS,
  );

  it.skipIf(!HAS_XMLLINT)(
    "gives a CI system a test report of either, valid by the usual schema",
    async () => {
      const format = ["--format", "junit"];
      const good = await job({ subject: "Your order 1234", args: format });
      expect([good.code, junitFlaws(good.out)]).toEqual([0, ""]);
      expect(good.out).toContain('tests="2" failures="0"');
      const bad = await job({ subject: "Your invoice 1234", args: format });
      expect([bad.code, junitFlaws(bad.out)]).toEqual([1, ""]);
      expect(bad.out).toContain('name="order confirmation"');
      expect(bad.out).toMatch(/<failure[^>]*>.*subject\n.*expected: Your order \*\n.*came: Your invoice 1234/s);
    },
    2 * PATIENT_MS,
  );

  it(
    "plays a refusal, so that a job can see its application fail",
    async () => {
      const said = await job({
        subject: "Your order 1",
        args: ["--refuse", "alice@*: 550 5.1.1 No such user", "--deadline", String(BRIEF_S)],
        isHere: true,
      });
      expect(said.app).toContain("550 5.1.1 No such user");
      expect(said.out).toContain("expectation order confirmation: not met; no mail came");
      expect(said.code).toBe(1);
    },
    PATIENT_MS,
  );

  it(
    "lets in only the login it was given",
    async () => {
      const env = { MXRAY_AUTH_USER: "app", MXRAY_AUTH_PASSWORD: "right" };
      const good = await job({ subject: "Your order 1", login: "app:right", env });
      expect([good.code, good.app]).toEqual([0, ""]);
      const bad = await job({
        subject: "Your order 1",
        login: "app:wrong",
        env,
        args: ["--deadline", String(BRIEF_S)],
        isHere: true,
      });
      expect(bad.app).toContain("535");
      expect(bad.code).toBe(1);
    },
    PATIENT_MS,
  );

  it.each(["th", "ja", "vi"])(
    "tells the difference in %s",
    async (lang) => {
      const said = await job({ subject: "Your invoice", args: ["--lang", lang] });
      expect(said.out).toContain("Your invoice");
      expect(said.out).not.toContain("expected");
    },
    PATIENT_MS,
  );
});

describe("mxray sink and what was typed wrongly", () => {
  it.each([
    [["sink", "--refuse", "bob"], "bob is no refusal"],
    [["sink", "--expect", "no-such-file.yaml"], "no-such-file.yaml"],
    [["sink", "--format", "html"], "html"],
  ])("%j", async (argv, complaint) => {
    const said = await mxray(argv);
    expect(said.code).toBe(2);
    expect(said.err).toContain(complaint);
  });

  it("a port that is taken", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const said = await mxray(["sink", "--port", String(port)]);
    server.close();
    expect(said.err).toContain("EADDRINUSE");
    expect(said.code).toBe(2);
  });
});
