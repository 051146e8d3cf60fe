import { describe, expect, it } from "vitest";
import { speak } from "../../../src/messages/speak.ts";
import type { Look, Observation } from "../../../src/model/observation.ts";
import { observations } from "../../../src/model/observations.ts";
import type { Failure } from "../../../src/model/outcome.ts";
import type { Report } from "../../../src/model/report.ts";
import type { DnsName, IpAddress } from "../../../src/model/scalars.ts";
import type { TranscriptEnd } from "../../../src/model/transcript.ts";
import { whyMissing } from "../../../src/report/proof.ts";
import { settlings } from "../../../src/report/tables/settling.ts";
import { dialogue, missed, saw, smtpAbout } from "../../support/observe.ts";
import { target } from "../../support/target.ts";

const speech = speak("en");
const ACME = "acme.example" as DnsName;
const ZEN = "zen.spamhaus.org" as DnsName;
const IP = "203.0.113.9" as IpAddress;
const SERVFAIL: Failure = { kind: "dns-servfail" };
const SPF = { ip: IP, sender: "alice@acme.example", helo: "mail.acme.example" };

/** What would settle the looks, given what was seen. */
function ways(looks: readonly Look[], seen: readonly Observation[] = [], findings: readonly object[] = []) {
  const all = observations(seen);
  const report = { target: target({ sendingIps: [IP] }), diagnosis: { findings } } as unknown as Report;
  const questions = looks.map((look) => ({ looks: [look] as const, missing: whyMissing(look, all) }));
  const told = settlings(questions, { report, seen: all }, speech);
  return told.map((one) => {
    if (one === null) return null;
    return { text: one.text === null ? null : speech.fill(one.text, one.params), command: one.command };
  });
}

function way(look: Look, outcome?: Observation) {
  return ways([look], outcome === undefined ? [] : [outcome])[0] ?? null;
}

function silent(end: TranscriptEnd): Observation {
  return saw("smtp", smtpAbout(), { steps: [{ kind: "connected", ms: 1, from: "10.0.0.5" as IpAddress }], end });
}

describe("a record that did not come is asked for past the resolver", () => {
  const MX = { domain: ACME };
  const DKIM = { domain: ACME, selector: "s1" as never };
  const TLSA = { host: "mx.acme.example" as DnsName, port: 25 };
  it.each<[Observation, string]>([
    [missed("mx", MX, SERVFAIL), "dig +trace acme.example MX"],
    [missed("address", { name: ACME, family: 6 }, SERVFAIL), "dig +trace acme.example AAAA"],
    [missed("dmarc", MX, SERVFAIL), "dig +trace _dmarc.acme.example TXT"],
    [missed("dkim", DKIM, SERVFAIL), "dig +trace s1._domainkey.acme.example TXT"],
    [missed("spf", SPF, SERVFAIL), "dig +trace acme.example TXT"],
    [missed("tlsrpt", MX, SERVFAIL), "dig +trace _smtp._tls.acme.example TXT"],
    [missed("sts", { domain: ACME, part: "record" }, SERVFAIL), "dig +trace _mta-sts.acme.example TXT"],
    [
      missed("srv", { domain: ACME, service: "_submission._tcp" }, SERVFAIL),
      "dig +trace _submission._tcp.acme.example SRV",
    ],
    [missed("bimi", MX, SERVFAIL), "dig +trace default._bimi.acme.example TXT"],
    [missed("tlsa", TLSA, SERVFAIL), "delv _25._tcp.mx.acme.example TLSA"],
  ])("$0.id", (observation, command) => {
    expect(way(observation, observation)).toEqual({ text: speech.settling.askZone, command });
  });

  it("a reverse name is the business of whoever gave out the address", () => {
    expect(way({ kind: "ptr", about: { ip: IP } }, missed("ptr", { ip: IP }))).toEqual({
      text: speech.settling.askNetwork,
      command: "dig +trace -x 203.0.113.9",
    });
  });
  it("what fails the check of signatures is asked for with and without", () => {
    const look = { kind: "mx", about: MX } as const;
    expect(way(look, missed("mx", MX, { kind: "dns-bogus" }))).toEqual({
      text: speech.settling.checkSignatures,
      command: "delv acme.example MX",
    });
  });
  it("where no server answers, another one is named", () => {
    const look = { kind: "mx", about: MX } as const;
    expect(way(look, missed("mx", MX, { kind: "dns-unreachable" }))).toEqual({
      text: speech.settling.nameResolver,
      command: null,
    });
  });
  it("an SPF evaluation is taken up where it broke off", () => {
    const value = {
      result: "temperror",
      domain: ACME,
      trace: [
        { name: "acme.example", type: "TXT", outcome: "NOERROR", answers: ["v=spf1 include:spf.host.example -all"] },
        { name: "spf.host.example", type: "TXT", outcome: "dns-timeout", answers: [] },
      ],
    } as never;
    expect(way({ kind: "spf", about: SPF }, saw("spf", SPF, value))).toEqual({
      text: speech.settling.askZone,
      command: "dig +trace spf.host.example TXT",
    });
  });
  it("one that rests on an address of the inside is asked for from outside", () => {
    const trace = [{ name: "acme.example", type: "A", outcome: "NOERROR", answers: ["10.0.0.9"] }];
    const value = { result: "fail", domain: ACME, trace } as never;
    expect(way({ kind: "spf", about: SPF }, saw("spf", SPF, value))).toEqual({
      text: speech.settling.askOutside,
      command: "dig +trace acme.example A",
    });
  });
});

describe("a block list is asked otherwise", () => {
  const about = { ip: IP, list: ZEN };
  const asked = { text: speech.settling.askList, command: "dig +short 9.113.0.203.zen.spamhaus.org A" };
  it("when it did not answer, when its answer settles nothing, and when nobody asked", () => {
    const look = { kind: "dnsbl", about } as const;
    expect(way(look, missed("dnsbl", about))).toEqual(asked);
    const codes = ["127.255.255.254" as IpAddress];
    expect(way(look, saw("dnsbl", about, { rcode: "NOERROR", codes, text: [] }))).toEqual(asked);
    expect(way(look)).toEqual(asked);
  });
  it("also about a name, and a second time", () => {
    const list = "dbl.spamhaus.org" as DnsName;
    const command = "dig +short acme.example.dbl.spamhaus.org A";
    expect(way({ kind: "rhsbl", about: { name: ACME, list, point: null } })?.command).toBe(command);
    expect(way({ kind: "opinion", about: { name: ACME, list } })?.command).toBe(command);
    expect(way({ kind: "opinion", about })?.command).toBe(asked.command);
  });
});

describe("a server that fell silent is left to whoever runs it, with what finds us in its log", () => {
  const LOG = { host: "mx.partner.example", time: "2026-01-15T08:00:00.000Z", ip: "203.0.113.9" };
  const look = { kind: "smtp", about: smtpAbout() } as const;
  it("after it took the connection", () => {
    const text = speech.fill(speech.settling.askLog, LOG);
    expect(way(look, silent({ how: "reply-timeout", stage: "RCPT" }))).toEqual({ text, command: null });
  });
  it("during TLS, of which another program tells more", () => {
    const found = way(look, silent({ how: "reply-timeout", stage: "STARTTLS" }));
    expect(found?.command).toBe(
      "openssl s_client -connect 198.51.100.10:25 -servername mx.partner.example -starttls smtp",
    );
  });
  it("before it, which is tried from elsewhere", () => {
    const text = speech.fill(speech.settling.tryElsewhere, LOG);
    expect(way(look, silent({ how: "connect-timeout" }))).toEqual({ text, command: "nc -vz 198.51.100.10 25" });
  });
  it("a repeat that was not made is left to time, or to leave for more", () => {
    const attempt = { ...smtpAbout().attempt, round: 300 };
    expect(way({ kind: "smtp", about: smtpAbout({ changed: "round", attempt }) })?.text).toBe(
      speech.settling.afterPause,
    );
    expect(way({ kind: "smtp", about: smtpAbout({ changed: "helo" }) })?.text).toBe(speech.settling.moreRepeats);
  });
});

describe("a reply that leaves its reason out is left to who gave it", () => {
  const refused = saw("smtp", smtpAbout(), dialogue("550 5.7.1 Access denied"));
  const look = { kind: "smtp", about: smtpAbout() } as const;
  const LOG = { host: "mx.partner.example", time: "2026-01-15T08:00:00.000Z", ip: "203.0.113.9" };
  const text = speech.fill(speech.settling.askWhy, LOG);
  const reason = (confidence: string) => ({ confidence, accountsFor: [{ observation: refused.id, step: 4 }] });
  it("as long as no reason, or only a possible one, is known", () => {
    expect(ways([look], [refused])).toEqual([{ text, command: null }]);
    expect(ways([look], [refused], [reason("possible")])).toEqual([{ text, command: null }]);
    expect(ways([look], [refused], [reason("likely")])).toEqual([null]);
  });
  it("and one that took the mail is asked nothing", () => {
    expect(ways([look], [saw("smtp", smtpAbout(), dialogue("250 2.1.5 Ok"))])).toEqual([null]);
  });
});

describe("what is typed is fit for a shell", () => {
  it.each(["acme.example;reboot", "$(reboot).example", "-froot.example", "a b.example", "`x`.example", "a'b.example"])(
    "%s is not offered",
    (name) => {
      const about = { domain: name as DnsName };
      expect(way({ kind: "mx", about }, missed("mx", about))).toEqual({ text: speech.settling.askZone, command: null });
      const list = name as DnsName;
      expect(way({ kind: "rhsbl", about: { name: list, list: ZEN, point: null } })?.command).toBeNull();
      expect(way({ kind: "sts", about: { domain: list, part: "policy" } })?.command ?? null).toBeNull();
      const host = { host: list };
      const look = { kind: "smtp", about: smtpAbout(host) } as const;
      const end = { how: "tls-failed", reason: "x" } as const;
      expect(way(look, saw("smtp", smtpAbout(host), { steps: [], end }))?.command).toBeNull();
    },
  );
});

it("what was said once is not said again, only what is to be typed", () => {
  const [first, second, third] = ways(
    [
      { kind: "ptr", about: { ip: IP } },
      { kind: "ptr", about: { ip: "203.0.113.10" as IpAddress } },
      { kind: "mx", about: { domain: ACME } },
    ],
    [
      missed("ptr", { ip: IP }),
      missed("ptr", { ip: "203.0.113.10" as IpAddress }),
      missed("mx", { domain: ACME }, { kind: "probe-crashed", error: "x" }),
    ],
  );
  expect(first?.text).toBe(speech.settling.askNetwork);
  expect(second).toEqual({ text: null, command: "dig +trace -x 203.0.113.10" });
  expect(third).toBeNull();
});
