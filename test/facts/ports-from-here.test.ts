import { describe, expect, it } from "vitest";
import { portsFromHere, submissionPortsFromHere } from "../../src/facts/ports-from-here.ts";
import { CANARIES } from "../../src/knowledge/canaries.ts";
import type { Observation } from "../../src/model/observation.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress } from "../../src/model/scalars.ts";
import type { TranscriptEnd } from "../../src/model/transcript.ts";
import { ATTEMPT, dialogue, saw, smtpAbout } from "../support/observe.ts";

const SILENCE: TranscriptEnd = { how: "connect-timeout" };

function target(end: TranscriptEnd): Observation {
  return saw("smtp", smtpAbout(), { steps: [], end });
}

function canary(index: number, end: TranscriptEnd): Observation {
  const host = CANARIES[index]?.host ?? ("canary.example" as DnsName);
  return saw("smtp", smtpAbout({ host, ip: `192.0.2.${index + 1}` as IpAddress, role: "canary" }), { steps: [], end });
}

function found(index: number): Observation {
  const name = CANARIES[index]?.host ?? ("canary.example" as DnsName);
  const addresses = [`192.0.2.${index + 1}` as IpAddress];
  return saw("address", { name, family: 4 }, { rcode: "NOERROR", addresses, aliases: [] });
}

describe("port 25 from here", () => {
  it("is not the question when the target refused: an answer came back", () => {
    expect(portsFromHere(observations([target({ how: "connect-refused" })]))).toMatchObject({
      state: "untried",
      missing: [],
    });
  });
  it("is open as soon as anybody was connected to", () => {
    const open = saw("smtp", smtpAbout({ host: "other.example" as DnsName }), dialogue("250 Ok"));
    expect(portsFromHere(observations([target(SILENCE), open]))).toMatchObject({ state: "open" });
  });
  it("is doubtful when one host is silent: the addresses of unrelated hosts are wanted first", () => {
    const { state, missing } = portsFromHere(observations([target(SILENCE)]));
    expect(state).toBe("doubtful");
    expect(missing.map(({ kind }) => kind)).toEqual(CANARIES.map(() => "address"));
  });
  it("then a greeting from each whose address is known, with nothing said about the mail", () => {
    const { missing } = portsFromHere(observations([target(SILENCE), found(0)]));
    const [look] = missing.filter(({ kind }) => kind === "smtp");
    expect(look).toMatchObject({
      about: {
        ip: "192.0.2.1",
        port: 25,
        role: "canary",
        attempt: { from: null, to: [], until: "greeting", tls: "none" },
      },
    });
  });
  it("one silent canary is not enough to blame the network", () => {
    expect(portsFromHere(observations([target(SILENCE), canary(0, SILENCE)])).state).toBe("doubtful");
  });
  it("two silent operators are, when another port leads out", () => {
    const muted = [target(SILENCE), canary(0, SILENCE), canary(1, { how: "connect-refused" })];
    const submission = saw("smtp", smtpAbout({ port: 587, role: "canary" }), dialogue("250 Ok"));
    const found = portsFromHere(observations([...muted, submission]));
    expect(found).toMatchObject({ state: "shut", elsewhere: [{ port: 587 }] });
    expect(found.mute).toHaveLength(2);
  });
  it("nothing that answers on any port is not a shut port: the same operators are asked on another one", () => {
    const muted = [target(SILENCE), canary(0, SILENCE), canary(1, SILENCE)];
    const { state, missing } = portsFromHere(observations(muted));
    expect(state).toBe("doubtful");
    expect(missing).toContainEqual({ kind: "address", about: { name: CANARIES[0]?.submission, family: 4 } });
  });
  it("and what they did not answer there is named, when it was asked in vain", () => {
    const name = CANARIES[0]?.submission ?? ("smtp.example" as DnsName);
    const ip = "192.0.2.99" as IpAddress;
    const known = saw("address", { name, family: 4 }, { rcode: "NOERROR", addresses: [ip], aliases: [] });
    const attempt = { ...ATTEMPT, tls: "none", from: null, to: [], until: "greeting" } as const;
    const about = smtpAbout({ host: name, ip, port: 587, role: "canary", attempt });
    const muted = [target(SILENCE), canary(0, SILENCE), canary(1, SILENCE)];
    const seen = observations([...muted, known, saw("smtp", about, { steps: [], end: SILENCE })]);
    const { state, missing } = portsFromHere(seen);
    expect(state).toBe("doubtful");
    expect(missing).toContainEqual({ kind: "smtp", about });
  });
});

describe("another port from here", () => {
  const silent = (about: Parameters<typeof smtpAbout>[0]) =>
    saw("smtp", smtpAbout({ host: "mail.acme.example" as DnsName, ...about }), { steps: [], end: SILENCE });
  const ports = (...seen: readonly Observation[]) =>
    submissionPortsFromHere(observations(seen)).map(({ port, state }) => `${port} ${state}`);

  it("is asked about where an answer was owed: at the server the user named, at the domain's own on 465 and 587", () => {
    expect(ports(silent({ role: "relay", port: 2525 }))).toEqual(["2525 doubtful"]);
    expect(ports(silent({ role: "submission", port: 587 }))).toEqual(["587 doubtful"]);
  });
  it("is not asked about for a port that nobody promised, a name that was guessed, or a refusal", () => {
    expect(ports(silent({ role: "submission", port: 2525 }))).toEqual([]);
    expect(ports(silent({ role: "submission", port: 587, guessed: true }))).toEqual([]);
    const refused = { steps: [], end: { how: "connect-refused" } } as const;
    expect(ports(saw("smtp", smtpAbout({ role: "relay", port: 587 }), refused))).toEqual([]);
  });
  it("is shut when two unrelated hosts are silent on it while another port leads out, and open when one answers", () => {
    const relay = silent({ role: "relay", port: 587 });
    const [one, two] = ["192.0.2.1", "192.0.2.2"].map(
      (ip) => ({ ip: ip as IpAddress, role: "canary", port: 587 }) as const,
    );
    const mute = [one, two].map((about, at) => silent({ ...about, host: `canary${at}.example` as DnsName }));
    const elsewhere = saw("smtp", smtpAbout({ role: "canary", port: 465 }), dialogue("250 Ok"));
    expect(ports(relay, ...mute)).toEqual(["587 doubtful"]);
    expect(ports(relay, ...mute, elsewhere)).toEqual(["587 shut"]);
    const answering = saw("smtp", smtpAbout({ role: "canary", port: 587 }), dialogue("250 Ok"));
    expect(ports(relay, ...mute, answering)).toEqual(["587 open"]);
  });
});
