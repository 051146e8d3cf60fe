import { describe, expect, it } from "vitest";
import { planSubmission, submissionNames } from "../../../probes/smtp/submission.ts";
import type { Observation } from "../../../src/model/observation.ts";
import { type SmtpAbout, smtpSubject } from "../../../src/model/observations/smtp.ts";
import type { SrvService } from "../../../src/model/observations/srv.ts";
import { observations } from "../../../src/model/observations.ts";
import type { DnsName, IpAddress, RemoteText } from "../../../src/model/scalars.ts";
import { makeTarget, type Wish } from "../../../src/runner/make-target.ts";
import { missed, saw } from "../../support/observe.ts";

const DOMAIN = "example.org" as DnsName;

function check(wish: Partial<Wish> = {}) {
  return makeTarget({ command: "check", domain: DOMAIN, helo: "client.example.net", ...wish });
}

function mx(...hosts: readonly string[]): Observation {
  const exchanges = hosts.map((host, at) => ({ preference: at, host: host as RemoteText }));
  return saw("mx", { domain: DOMAIN }, { rcode: "NOERROR", exchanges });
}

/** "465 mail.example.org" under the one service or the other. */
function service(name: SrvService, ...places: readonly string[]): Observation {
  const found = places.map((text, priority) => {
    const [port = "", host = ""] = text.split(" ");
    return { priority, weight: 0, port: Number(port), host: host as RemoteText };
  });
  return saw("srv", { service: name, domain: DOMAIN }, { rcode: "NOERROR", places: found });
}

function host(name: string, ...ips: readonly string[]): readonly Observation[] {
  return ([4, 6] as const).map((family) => {
    const addresses = ips.filter((ip) => ip.includes(":") === (family === 6)) as readonly string[];
    const value = { rcode: "NOERROR", addresses: addresses as readonly IpAddress[], aliases: [] } as const;
    return saw("address", { name: name as DnsName, family }, value);
  });
}

const NO_SERVICE = [service("_submissions._tcp"), service("_submission._tcp")];
const NO_USUAL = [...host("mail.example.org"), ...host("smtp.example.org")];

function plan(wish: Partial<Wish>, ...seen: readonly (Observation | readonly Observation[])[]): readonly SmtpAbout[] {
  return planSubmission(check(wish), observations(seen.flat()));
}

const spelled = (looks: readonly SmtpAbout[]) =>
  looks.map((about) => `${about.guessed === true ? "guess " : ""}${about.attempt.tls} ${smtpSubject(about)}`);

describe("where users may hand in mail", () => {
  const own = host("mx.example.org", "198.51.100.1", "198.51.100.2", "2001:db8::1");

  it("is asked at the domain's own exchangers, one address of each family, and only as far as TLS", () => {
    const looks = plan({}, mx("mx.example.org"), NO_SERVICE, NO_USUAL, own);
    expect(spelled(looks)).toEqual([
      "implicit mx.example.org/198.51.100.1:465",
      "opportunistic mx.example.org/198.51.100.1:587",
      "opportunistic mx.example.org/198.51.100.1:2525",
      "implicit mx.example.org/[2001:db8::1]:465",
      "opportunistic mx.example.org/[2001:db8::1]:587",
      "opportunistic mx.example.org/[2001:db8::1]:2525",
    ]);
    expect(looks.every(({ role, attempt }) => role === "submission" && attempt.until === "tls")).toBe(true);
  });
  it("is asked where SRV records lead, at their ports too, with TLS from the first byte where they say so", () => {
    const named = [
      service("_submissions._tcp", "4650 out.example.net"),
      service("_submission._tcp", "588 out.example.net"),
    ];
    const looks = plan({}, mx(""), named, NO_USUAL, host("out.example.net", "203.0.113.1"));
    expect(spelled(looks)).toEqual([
      "implicit out.example.net/203.0.113.1:465",
      "opportunistic out.example.net/203.0.113.1:587",
      "opportunistic out.example.net/203.0.113.1:2525",
      "implicit out.example.net/203.0.113.1:4650",
      "opportunistic out.example.net/203.0.113.1:588",
    ]);
  });
  it("is guessed at the usual names and at the best exchanger of somebody else, and marked as a guess", () => {
    const there = [
      host("mail.example.org", "203.0.113.1"),
      host("smtp.example.org"),
      host("mx.example.net", "203.0.113.2"),
    ];
    const looks = plan({ ports: [587] }, mx("mx.example.net", "mx2.example.net"), NO_SERVICE, ...there);
    expect(spelled(looks)).toEqual([
      "guess opportunistic mail.example.org/203.0.113.1:587",
      "guess opportunistic mx.example.net/203.0.113.2:587",
    ]);
  });
  it("a name that does not exist is nowhere, and so is a service that is said not to be there", () => {
    expect(plan({}, mx(""), NO_SERVICE, NO_USUAL)).toEqual([]);
    expect(plan({}, mx(""), service("_submissions._tcp", "0 "), service("_submission._tcp", "0 "), NO_USUAL)).toEqual(
      [],
    );
  });
  it("one address is asked under one name only", () => {
    const same = ["mail.example.org", "smtp.example.org", "mx.example.org"].map((name) => host(name, "203.0.113.1"));
    const looks = plan({ ports: [587] }, mx("mx.example.org"), NO_SERVICE, ...same);
    expect(spelled(looks)).toEqual(["opportunistic mx.example.org/203.0.113.1:587"]);
  });
  it("a usual name goes before another name of the same exchanger only when it is itself an exchanger", () => {
    const same = ["mail.example.org", "mx.example.org"].map((name) => host(name, "203.0.113.1"));
    const both = mx("mx.example.org", "mail.example.org");
    expect(spelled(plan({ ports: [587] }, both, NO_SERVICE, ...same, host("smtp.example.org")))).toEqual([
      "opportunistic mail.example.org/203.0.113.1:587",
    ]);
  });
  it("is asked of four hosts at most", () => {
    const names = Array.from({ length: 9 }, (_, n) => `m${n}.example.org`);
    const looks = plan(
      { ports: [587] },
      mx(...names),
      NO_SERVICE,
      NO_USUAL,
      ...names.map((name, n) => host(name, `203.0.113.${n}`)),
    );
    expect(looks).toHaveLength(4);
  });
  it("is not asked where only port 25 is wanted", () => {
    expect(plan({ ports: [25] }, mx("mx.example.org"), NO_SERVICE, NO_USUAL, own)).toEqual([]);
    expect(submissionNames(check({ ports: [25] }), observations([]))).toEqual([]);
  });
  it("is nowhere in a domain that does not exist", () => {
    const gone = saw("mx", { domain: DOMAIN }, { rcode: "NXDOMAIN", exchanges: [] });
    expect(plan({}, gone, NO_SERVICE, NO_USUAL)).toEqual([]);
  });
});

describe("the plan", () => {
  const named = [service("_submissions._tcp", "465 out.example.org"), service("_submission._tcp")];
  const known = [
    mx("mx.example.org", "mx.example.net"),
    ...named,
    ...host("out.example.org", "203.0.113.9"),
    ...host("mx.example.org", "203.0.113.1"),
    ...host("mx.example.net", "203.0.113.2"),
    ...host("mail.example.org", "203.0.113.1"),
    ...host("smtp.example.org", "203.0.113.3"),
  ];

  it("only grows with what is seen, whatever the order, and ends the same", () => {
    const whole = plan({}, known);
    expect(whole.length).toBeGreaterThan(0);
    for (let turn = 0; turn < known.length; turn += 1) {
      const order = [...known.slice(turn), ...known.slice(0, turn)];
      for (let count = 0; count < order.length; count += 1) expect(plan({}, order.slice(0, count))).toEqual([]);
      expect(plan({}, order)).toEqual(whole);
    }
  });
  it("does not wait for what failed or was left out", () => {
    const failed = (["_submissions._tcp", "_submission._tcp"] as const).map((name) =>
      missed("srv", { service: name, domain: DOMAIN }),
    );
    const there = [host("mail.example.org", "203.0.113.1"), host("smtp.example.org")];
    expect(plan({ ports: [587] }, missed("mx", { domain: DOMAIN }), failed, ...there)).toHaveLength(1);
    expect(plan({ ports: [587], without: ["srv"] }, mx(""), ...there)).toHaveLength(1);
  });
  it("wants the addresses of every name it may use", () => {
    expect(submissionNames(check(), observations(named))).toEqual([
      "mail.example.org",
      "smtp.example.org",
      "out.example.org",
    ]);
    expect(submissionNames(check({ command: "trace" }), observations(named))).toEqual([]);
  });
});
