import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { whyNot } from "./internet/requirements.ts";
import { host, type Listener, postfix, type Scenario, SUBMISSION } from "./scenario.ts";
import { LOGINS, type RunningWorld, startWorld } from "./world.ts";

const MXRAY = resolve(process.env["MXRAY_BIN"] ?? "dist/bin/mxray.js");
const reason = whyNot();
if (reason !== null) process.stderr.write(`smoke tests with real servers skipped: ${reason}\n`);

const USER = "alice@acme.example";
const OWN_SENDERS = {
  smtpd_sender_login_maps:
    "inline:{ {alice@acme.example = alice@acme.example} {boss@acme.example = boss@acme.example} }",
  smtpd_sender_restrictions: "reject_sender_login_mismatch",
};
const GREYLISTED = { smtpd_recipient_restrictions: "check_policy_service inet:127.0.0.1:10023" };

/** A submission server for each situation, by name. */
const SERVERS = {
  good: postfix(SUBMISSION, { port: 587 }),
  strict: postfix({ ...SUBMISSION, ...OWN_SENDERS }, { port: 587 }),
  // It knows the user, but lets him send to its own domains only.
  closed: postfix({ ...SUBMISSION, smtpd_relay_restrictions: "reject_unauth_destination" }, { port: 587 }),
  slow: postfix({ ...SUBMISSION, ...GREYLISTED }, { port: 587 }),
  expired: postfix(SUBMISSION, { port: 587, certificate: "expired" }),
} as const satisfies Readonly<Record<string, Listener>>;

function scenario(listener: Listener): Scenario {
  return { world: "", hosts: { out: host(listener) }, records: [], command: [], first: null, never: [], witness: [] };
}

describe.skipIf(reason !== null)("smoke with real Postfix and Dovecot", () => {
  let world: RunningWorld;
  beforeAll(async () => {
    world = await startWorld(new Map(Object.entries(SERVERS).map(([name, listener]) => [name, scenario(listener)])));
  });
  afterAll(() => world?.stop());

  interface Wish {
    readonly server: keyof typeof SERVERS;
    readonly from?: string;
    readonly to?: string;
    readonly password?: string;
    readonly flags?: readonly string[];
  }

  async function smoke({ server, from = USER, to = "friend@elsewhere.example", password, flags = [] }: Wish) {
    const url = `smtp://${encodeURIComponent(USER)}@out.${server}.example`;
    const given = [
      "smoke",
      url,
      "--from",
      from,
      "--to",
      to,
      "--source-ip",
      "192.0.2.25",
      "--helo",
      "mail.acme.example",
    ];
    const common = ["--dns", world.resolvers[0] ?? "", "--tls-ca", world.filled(server, "{ca}"), "--format", "json"];
    const env = { MXRAY_AUTH_PASSWORD: password ?? LOGINS[USER], MXRAY_ROUND_TRIP_PASSWORD: LOGINS[USER] };
    const said = await world.ns.run(process.execPath, [MXRAY, ...given, ...common, ...flags], { env });
    const report = JSON.parse(said.stdout) as Report;
    const [first] = report.diagnosis.findings;
    return { code: said.code, report, first: first?.cause ?? null, confidence: first?.confidence, owner: first?.owner };
  }

  it.each([
    { when: "the password is wrong", wish: { server: "good", password: "wrong" }, first: "auth-failed" },
    {
      when: "the login is offered after TLS only",
      wish: { server: "good", flags: ["--tls", "none"] },
      first: "tls-required",
    },
    {
      when: "the sender is another user's",
      wish: { server: "strict", from: "boss@acme.example" },
      first: "sender-not-allowed",
    },
    { when: "the user may not send there", wish: { server: "closed" }, first: "relay-denied" },
    { when: "the certificate has expired", wish: { server: "expired" }, first: "certificate-expired" },
  ] as const)("says $first when $when", async ({ wish, first }) => {
    const said = await smoke(wish);
    expect(said).toMatchObject({ code: 1, first });
  });

  it("passes with the right password", async () => {
    expect(await smoke({ server: "good" })).toMatchObject({ code: 0, first: null, report: { verdict: "pass" } });
  });

  it("waits as a mail server would where it is greylisted first, and passes", async () => {
    const said = await smoke({ server: "slow", to: USER, flags: ["--send", "--deadline", "40"] });
    const tries = said.report.observations.filter((one) => one.kind === "smtp" && one.about.message === true);
    expect(said.code).toBe(0);
    expect(said.report.diagnosis.findings.filter(({ severity }) => severity === "blocks")).toEqual([]);
    const codes = said.report.observations.flatMap((one) => {
      if (one.kind !== "smtp" || one.outcome.state !== "seen") return [];
      return one.outcome.value.steps.flatMap((step) =>
        step.kind === "received" && step.stage === "RCPT" ? [step.reply.code] : [],
      );
    });
    expect(codes[0]).toBe(450);
    expect(codes.at(-1)).toBe(250);
    expect(tries.length).toBeGreaterThan(0);
  });

  it("finds the message at the other end, and tells the delay and the folder", async () => {
    const mailbox = `imaps://${encodeURIComponent(USER)}@mailboxes.acme.example`;
    const said = await smoke({
      server: "good",
      to: USER,
      flags: ["--send", "--deadline", "30", "--round-trip", mailbox],
    });
    expect(said.code).toBe(0);
    const [arrival] = said.report.observations.filter((one) => one.kind === "arrival");
    expect(arrival?.outcome).toMatchObject({ state: "seen", value: { how: "arrived", folder: "INBOX", use: "inbox" } });
    if (arrival?.kind !== "arrival" || arrival.outcome.state !== "seen" || arrival.outcome.value.how !== "arrived")
      return;
    const { hops, waitedMs } = arrival.outcome.value;
    expect(hops.map(({ by }) => by)).toContain("out.good.example");
    expect(hops.length).toBeGreaterThan(1);
    expect(waitedMs).toBeGreaterThanOrEqual(0);
  });

  it("cannot tell whether the message arrives when the mailbox does not let us in", async () => {
    const mailbox = "imaps://somebody@mailboxes.acme.example";
    const said = await smoke({
      server: "good",
      to: USER,
      flags: ["--send", "--deadline", "30", "--round-trip", mailbox],
    });
    expect(said.code).toBe(2);
    expect(said.report.diagnosis.undetermined.map(({ cause }) => String(cause))).toContain("accepted-not-delivered");
    expect(said.report.diagnosis.findings).toEqual([]);
  });
});
