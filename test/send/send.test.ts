import { describe, expect, it } from "vitest";
import type { Observation } from "../../src/model/observation.ts";
import type { SmtpAbout } from "../../src/model/observations/smtp.ts";
import type { DnsName, IpAddress } from "../../src/model/scalars.ts";
import { send } from "../../src/send/send.ts";
import { TIMEOUTS } from "../../src/smtp/timeouts.ts";
import { parseCase } from "../../src/world/scripted/case-file.ts";
import { scriptedWorld } from "../../src/world/scripted/scripted-world.ts";

const MESSAGE = Buffer.from("From: app@acme.example\r\nSubject: test\r\n\r\n.a line that begins with a dot\r\n");
const ABOUT: SmtpAbout = {
  host: "smtp.acme.example" as DnsName,
  ip: "198.51.100.7" as IpAddress,
  port: 587,
  role: "relay",
  attempt: {
    tls: "starttls",
    helo: "job.example.net",
    from: "app@acme.example",
    to: ["bob@partner.example"],
    login: "given",
    source: null,
    round: 0,
    until: "rcpt",
  },
  changed: null,
};

function sent(server: string, patienceMs = 60_000): Promise<readonly Observation<"smtp">[]> {
  const text = `A submission server.

target  smoke smtp.acme.example  port 587  from app@acme.example  to bob@partner.example  login app s3cret-w0rd

dns
  smtp.acme.example  A  198.51.100.7

${server}

expect
  unexplained nothing
`;
  const world = scriptedWorld(parseCase(text, "send.case"));
  return send({ about: ABOUT, message: MESSAGE, timeouts: TIMEOUTS, patienceMs }, world, new AbortController().signal);
}

function codes(one: Observation<"smtp"> | undefined): readonly string[] {
  if (one?.outcome.state !== "seen") return [];
  return one.outcome.value.steps.flatMap((s) => (s.kind === "received" ? [`${s.stage} ${s.reply.code}`] : []));
}

function lines(one: Observation<"smtp"> | undefined): string {
  return JSON.stringify(one);
}

describe("sending a real message", () => {
  it("logs in after STARTTLS, hands the message over in lockstep and takes leave", async () => {
    const [first, ...others] = await sent("smtp 198.51.100.7:587 smtp.acme.example\n  tls ok");
    expect(others).toEqual([]);
    expect(codes(first)).toEqual([
      "greeting 220",
      "EHLO 250",
      "STARTTLS 220",
      "EHLO 250",
      "AUTH 235",
      "MAIL 250",
      "RCPT 250",
      "DATA 354",
      "BODY 250",
      "QUIT 221",
    ]);
    expect(first?.id).toBe("smtp:smtp.acme.example/198.51.100.7:587+message");
  });

  it("keeps the password out of the record", async () => {
    const [first] = await sent("smtp 198.51.100.7:587 smtp.acme.example\n  tls ok");
    expect(lines(first)).not.toContain("s3cret-w0rd");
    expect(lines(first)).not.toContain(Buffer.from("\0app\0s3cret-w0rd").toString("base64"));
  });

  it("sends no DATA after a refused recipient, even where the server would take commands ahead", async () => {
    const [first] = await sent(
      "smtp 198.51.100.7:587 smtp.acme.example\n  tls ok\n  C: EHLO\n  S: 250-smtp.acme.example\n  S: 250-STARTTLS\n  S: 250-AUTH PLAIN\n  S: 250 PIPELINING\n  C: RCPT\n  S: 550 5.1.1 User unknown",
    );
    expect(codes(first)).toContain("RCPT 550");
    expect(codes(first).some((code) => code.startsWith("DATA"))).toBe(false);
  });

  it("asks with the size alone when the server says that it takes no message so large", async () => {
    const server =
      "smtp 198.51.100.7:587 smtp.acme.example\n  tls ok\n  C: EHLO\n  S: 250-smtp.acme.example\n  S: 250-STARTTLS\n  S: 250-AUTH PLAIN\n  S: 250 SIZE 40";
    const [first] = await sent(`${server}\n  C: MAIL\n  S: 552 5.3.4 Message size exceeds fixed limit`);
    expect(codes(first).slice(-3)).toEqual(["AUTH 235", "MAIL 552", "QUIT 221"]);
    expect(lines(first)).toContain(`SIZE=${MESSAGE.length}`);
  });

  it("gives the password to nobody behind a certificate that does not hold", async () => {
    const [first] = await sent("smtp 198.51.100.7:587 smtp.acme.example\n  tls expired");
    expect(codes(first)).not.toContain("AUTH 235");
    expect(codes(first).some((code) => code.startsWith("MAIL"))).toBe(false);
  });

  it("tries again after pauses when refused for now, and stops when taken", async () => {
    const refusing =
      "smtp 198.51.100.7:587 smtp.acme.example\n  tls ok\n  C: RCPT\n  S: 450 4.2.0 Greylisted, try again later\n";
    const tries = await sent(`${refusing}\n${refusing}\nsmtp 198.51.100.7:587 smtp.acme.example\n  tls ok`);
    expect(tries.map(({ id }) => id.split("587")[1])).toEqual(["+message", "+message/1", "+message/2"]);
    expect(codes(tries.at(-1))).toContain("BODY 250");
    expect(Date.parse(tries[1]?.at ?? "") - Date.parse(tries[0]?.at ?? "")).toBeGreaterThanOrEqual(5_000);
  });

  it("does not try again when refused for good", async () => {
    const tries = await sent(
      "smtp 198.51.100.7:587 smtp.acme.example\n  tls ok\n  C: .\n  S: 550 5.7.1 Message rejected as spam",
    );
    expect(tries).toHaveLength(1);
    expect(codes(tries[0])).toContain("BODY 550");
  });

  it("does not send twice when the answer to the message never comes", async () => {
    const tries = await sent("smtp 198.51.100.7:587 smtp.acme.example\n  tls ok\n  C: .\n  S: !hangs");
    expect(tries).toHaveLength(1);
    const [first] = tries;
    expect(first?.outcome.state === "seen" && first.outcome.value.end).toMatchObject({
      how: "reply-timeout",
      stage: "BODY",
    });
  });

  it("keeps within the time it is given", async () => {
    const refusing =
      "smtp 198.51.100.7:587 smtp.acme.example\n  tls ok\n  C: RCPT\n  S: 450 4.2.0 Greylisted, try again later\n";
    const tries = await sent(refusing, 30_000);
    expect(tries.length).toBeGreaterThan(1);
    const [first, last] = [tries[0], tries.at(-1)];
    expect(Date.parse(last?.at ?? "") - Date.parse(first?.at ?? "")).toBeLessThan(30_000);
  });
});
