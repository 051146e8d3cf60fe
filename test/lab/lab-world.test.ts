import { afterEach, describe, expect, it } from "vitest";
import { labWorld } from "../../src/lab/lab-world.ts";
import { type Lab, openLab } from "../../src/lab/open-lab.ts";
import type { SmtpAbout } from "../../src/model/observations/smtp.ts";
import type { DnsName, IpAddress } from "../../src/model/scalars.ts";
import type { Step, Transcript } from "../../src/model/transcript.ts";
import { converse } from "../../src/smtp/converse.ts";
import { TIMEOUTS } from "../../src/smtp/timeouts.ts";
import { parseCase } from "../../src/world/scripted/case-file.ts";
import { scriptedWorld } from "../../src/world/scripted/scripted-world.ts";
import type { Dns, RecordType, ServerQuestion, World } from "../../src/world/world.ts";
import { ATTEMPT, smtpAbout } from "../support/observe.ts";

const { signal } = new AbortController();
const putAway: (() => unknown)[] = [];
afterEach(async () => {
  for (const put of putAway.splice(0)) await put();
});

/** A case in memory and the same case on sockets. */
async function both(text: string): Promise<{ readonly memory: World; readonly sockets: World; readonly lab: Lab }> {
  const caseFile = parseCase(`Prose.\n\ntarget trace bob@partner.example\n${text}\n`, "both.case");
  const lab = await openLab(caseFile, { lapse: 40 });
  const sockets = labWorld(lab);
  putAway.push(() => sockets.close(), lab.close);
  return { memory: scriptedWorld(caseFile), sockets, lab };
}

function about(change: Partial<SmtpAbout>): SmtpAbout {
  return smtpAbout({ ip: "198.51.100.10" as IpAddress, ...change });
}

/** What was said, without what may differ: times, fingerprints, cipher names. */
function told(transcript: Transcript): object {
  return { end: transcript.end, steps: transcript.steps.map(stripped) };
}

function stripped({ ms: _, ...step }: Step): object {
  if (step.kind !== "secured") return step;
  const { protocol, names, untrusted } = step.tls;
  return { kind: step.kind, protocol, names, untrusted };
}

const DNS = "dns\n  mx.partner.example A 198.51.100.10\n  partner.example MX 10 mx.partner.example\n";
const SERVER = "smtp 198.51.100.10:25 mx.partner.example";
const submission = about({ port: 587, role: "submission", attempt: { ...ATTEMPT, tls: "starttls", login: "given" } });
const implicit = about({ port: 465, role: "submission", attempt: { ...ATTEMPT, tls: "implicit", login: "given" } });

const ROWS: readonly (readonly [string, string, SmtpAbout])[] = [
  ["a plain delivery", SERVER, about({})],
  ["a refusal at RCPT", `${SERVER}\n  C: RCPT TO:<*>\n  S: 550-5.7.1 no\n  S: 550 5.7.1 really`, about({})],
  ["a delivery under TLS", `${SERVER}\n  tls ok`, about({})],
  ["an expired certificate", `${SERVER}\n  tls expired`, about({})],
  ["a certificate that is not valid yet", `${SERVER}\n  tls not-yet-valid`, about({})],
  ["another name's certificate", `${SERVER}\n  tls name other.example`, about({})],
  ["a self-signed certificate", `${SERVER}\n  tls self-signed`, about({})],
  ["an obsolete protocol", `${SERVER}\n  tls ok TLSv1.1`, about({})],
  ["a refused connection", `${SERVER}\n  refuses`, about({})],
  ["no route", `${SERVER}\n  unreachable`, about({})],
  ["a connection attempt nobody answers", `${SERVER}\n  hangs`, about({})],
  ["a port that is not mentioned", SERVER, about({ port: 2525 })],
  ["no greeting", `${SERVER}\n  hangs after connect`, about({})],
  ["a hang-up instead of an answer", `${SERVER}\n  closes after MAIL`, about({})],
  ["a reset instead of an answer", `${SERVER}\n  resets after RCPT`, about({})],
  ["a 421 greeting", `${SERVER}\n  S: 421 4.7.0 too many connections`, about({})],
  ["a greeting of another protocol", `${SERVER}\n  S: * OK IMAP4rev1 ready`, about({})],
  ["a submission with a login", "smtp 198.51.100.10:587 mx.partner.example\n  tls ok", submission],
  ["TLS from the first byte", "smtp 198.51.100.10:465 mx.partner.example\n  implicit", implicit],
  ["plain text where TLS was wanted", "smtp 198.51.100.10:465 mx.partner.example", implicit],
  ["TLS where plain text was wanted", "smtp 198.51.100.10:587 mx.partner.example\n  implicit", submission],
  ["an IPv6 address", "smtp [2001:db8::7]:25 mx.partner.example", about({ ip: "2001:db8::7" as IpAddress })],
  ["any port of a host", "smtp 198.51.100.10:*\n  S: 554 5.7.1 not here", about({ port: 587 })],
  ["a port of any host", "smtp *:25\n  hangs", about({})],
];

describe("a dialogue in the lab goes as in memory", () => {
  for (const [what, server, look] of ROWS) {
    it(what, async () => {
      const { memory, sockets } = await both(`${DNS}${server}`);
      const login = { user: "alice", password: "s3cret", mechanism: null };
      const inMemory = await converse({ about: look, timeouts: TIMEOUTS }, { ...memory, login }, signal);
      const onSockets = await converse({ about: look, timeouts: TIMEOUTS }, { ...sockets, login }, signal);
      expect(told(onSockets)).toEqual(told(inMemory));
    });
  }

  it("a failing handshake ends both, whatever the reason is called", async () => {
    const { memory, sockets } = await both(`${DNS}${SERVER}\n  tls fails ERR_SSL_X`);
    for (const world of [memory, sockets]) {
      const { end } = await converse({ about: about({}), timeouts: TIMEOUTS }, world, signal);
      expect(end.how).toBe("tls-failed");
    }
  });

  it("several sections of one endpoint are used in turn", async () => {
    const { sockets } = await both(`${DNS}${SERVER}\n  refuses\n${SERVER}\n  S: 451 4.7.1 later\n${SERVER}`);
    const ends = [];
    for (let i = 0; i < 4; i += 1) {
      const { steps, end } = await converse({ about: about({}), timeouts: TIMEOUTS }, sockets, signal);
      const greeting = steps.find((step) => step.kind === "received");
      ends.push(greeting?.kind === "received" ? greeting.reply.code : end.how);
    }
    expect(ends).toEqual(["connect-refused", 451, 220, 220]);
  });
});

describe("DNS in the lab answers as in memory", () => {
  const LINES = `dns
  lists healthy
  a.example       A      192.0.2.1
  a.example       A      192.0.2.2
  a.example       AAAA   2001:db8::1
  a.example       MX     10 mx.a.example
  a.example       TXT    "v=spf1 ${"ip4:192.0.2.1 ".repeat(100)}-all"
  a.example       NS     ns.a.example
  a.example       SOA    ns.a.example hostmaster.a.example 1 2 3 4 5
  nul.example     MX     0 .
  _25._tcp.a.example  TLSA  3 1 1 ${"ab".repeat(32)}
  _sub._tcp.a.example SRV   0 5 587 mail.a.example
  1.2.0.192.in-addr.arpa PTR mx.a.example
  www.a.example   CNAME  a.example
  lost.a.example  CNAME  nothing.a.example
  bad.example     A      SERVFAIL
  bad.example     MX     REFUSED
  bad.example     NS     BOGUS
  bad.example     TXT    MALFORMED
  bad.example     AAAA   TIMEOUT
  *.wild.example  A      192.0.2.9`;
  const QUESTIONS: readonly (readonly [string, RecordType])[] = [
    ["a.example", "A"],
    ["a.example", "AAAA"],
    ["a.example", "MX"],
    ["a.example", "TXT"],
    ["a.example", "NS"],
    ["a.example", "SOA"],
    ["a.example", "PTR"],
    ["nul.example", "MX"],
    ["_25._tcp.a.example", "TLSA"],
    ["_sub._tcp.a.example", "SRV"],
    ["1.2.0.192.in-addr.arpa", "PTR"],
    ["www.a.example", "A"],
    ["www.a.example", "TLSA"],
    ["www.a.example", "CNAME"],
    ["lost.a.example", "A"],
    ["none.example", "A"],
    ["2.0.192.in-addr.arpa", "PTR"],
    ["2.0.0.127.some.list.example", "A"],
    ["bad.example", "A"],
    ["bad.example", "MX"],
    ["bad.example", "NS"],
    ["bad.example", "TXT"],
    ["bad.example", "AAAA"],
    ["x.wild.example", "A"],
  ];
  it("to every kind of question", async () => {
    const { memory, sockets } = await both(LINES);
    const answers = (dns: Dns) =>
      Promise.all(
        QUESTIONS.map(async ([name, type]) => ({ name, type, ...(await dns.ask(name as DnsName, type, signal)) })),
      );
    expect(await answers(sockets.dns)).toEqual(await answers(memory.dns));
  });
});

describe("a name server in the lab answers as in memory", () => {
  const CASE = `dns
  a.example       MX     10 mx.a.example
  bad.a.example   MX     SERVFAIL
  hid.a.example   MX     BOGUS 10 mx.a.example
nameserver 198.51.100.53 2001:db8::53
  zone a.example serial 7
  a.example       MX     20 other.example
nameserver 198.51.100.54
  zone example
  delegates a.example ns1.a.example ns2.a.example
nameserver 198.51.100.55
  zone a.example
  not-authoritative
  closed over tcp
nameserver 198.51.100.56
  truncates
  REFUSED over tcp
nameserver 198.51.100.57
  TIMEOUT`;
  const IPS = ["198.51.100.53", "2001:db8::53", "198.51.100.54", "198.51.100.55", "198.51.100.56", "198.51.100.57"];
  const NAMES = ["a.example", "bad.a.example", "hid.a.example", "none.a.example", "other.test"];
  it("to every kind of question, over either transport", async () => {
    const { memory, sockets } = await both(CASE);
    const questions = IPS.flatMap((ip) =>
      NAMES.flatMap((name) =>
        (["udp", "tcp"] as const).flatMap((over) =>
          (["MX", "SOA", "NS"] as const).map((type) => ({ ip, name, type, over }) as ServerQuestion),
        ),
      ),
    );
    const answers = (dns: Dns) =>
      Promise.all(questions.map(async (question) => ({ question, ...(await dns.askServer(question, signal)) })));
    expect(await answers(sockets.dns)).toEqual(await answers(memory.dns));
  });
  it("and leads nowhere for an address that is none of its own", async () => {
    const { sockets } = await both(CASE);
    const question = { ip: "192.0.2.1" as IpAddress, name: "a.example" as DnsName, type: "MX", over: "udp" } as const;
    expect(await sockets.dns.askServer(question, signal)).toMatchObject({ why: { kind: "dns-unreachable" } });
  });
  it("and the resolver answers without the checking of signatures what it else fails on", async () => {
    const { memory, sockets } = await both(CASE);
    for (const { dns } of [memory, sockets]) {
      const name = "hid.a.example" as DnsName;
      expect(await dns.ask(name, "MX", signal)).toMatchObject({ why: { kind: "dns-bogus" } });
      expect(await dns.askUnchecked(name, "MX", signal)).toMatchObject({ value: { records: ["10 mx.a.example"] } });
    }
  });
});
