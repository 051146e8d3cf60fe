import { describe, expect, it } from "vitest";
import { asWorded } from "../../src/facts/refusals.ts";
import { senderCallback } from "../../src/facts/sender-callbacks.ts";
import type { Observation } from "../../src/model/observation.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress, RemoteText } from "../../src/model/scalars.ts";
import type { Transcript } from "../../src/model/transcript.ts";
import { ATTEMPT, dialogue, missed, reply, saw, smtpAbout } from "../support/observe.ts";

const FAILED = "550 5.1.0 Sender verify failed";
const [DOMAIN, HOST, IP] = ["acme.example" as DnsName, "mail.acme.example" as DnsName, "192.0.2.7" as IpAddress];
const FROM = `alice@${DOMAIN}`;
const FIRST = { attempt: { ...ATTEMPT, from: FROM } };
const MX = saw("mx", { domain: DOMAIN }, { rcode: "NOERROR", exchanges: [{ preference: 10, host: remote(HOST) }] });
const A = saw("address", { name: HOST, family: 4 }, { rcode: "NOERROR", addresses: [IP], aliases: [] });
const CALLBACK = smtpAbout({
  host: HOST,
  ip: IP,
  attempt: { ...ATTEMPT, tls: "none", from: null, to: [FROM] },
  changed: "callback",
});

describe("whom to ask about a sender that a receiver could not verify", () => {
  it("is found step by step: the exchangers, their addresses, the best of them", () => {
    expect(wanted()).toEqual([["mx", { domain: DOMAIN }]]);
    expect(wanted(MX)).toEqual([["address", { name: HOST, family: 4 }]]);
    expect(wanted(MX, A)).toEqual([["smtp", CALLBACK]]);
    expect(wanted(MX, A, saw("smtp", CALLBACK, dialogue("250 ok")))).toEqual([]);
  });
  it.each([
    ["there is nobody where the sender is null", FAILED, { attempt: { ...ATTEMPT, from: null } }],
    ["there is nobody where the form of the address is refused", "501 5.1.7 Bad sender address syntax", FIRST],
    ["there is nobody where a relay refuses", FAILED, { ...FIRST, role: "relay" as const }],
  ])("%s", (_, answer, about) => {
    expect(read(saw("smtp", smtpAbout(about), dialogue(answer)), MX, A)).toBeNull();
  });
  it("there is nobody where the sender's domain takes no mail", () => {
    const none = saw("mx", { domain: DOMAIN }, { rcode: "NOERROR", exchanges: [{ preference: 0, host: remote("") }] });
    expect(read(saw("smtp", smtpAbout(FIRST), dialogue(FAILED)), none)).toBeNull();
  });
});

describe("what calling back shows", () => {
  const rows: readonly (readonly [string, Observation, string])[] = [
    ["the sender's own server does not know it", saw("smtp", CALLBACK, dialogue("550 5.1.1 No such user")), "refused"],
    ["it does not know the domain", saw("smtp", CALLBACK, dialogue("554 5.7.1 Relay access denied")), "refused"],
    ["it takes the address", saw("smtp", CALLBACK, dialogue("250 2.1.5 Ok")), "taken"],
    ["it takes no bounces", saw("smtp", CALLBACK, atMail("550 Empty envelope senders not allowed")), "no-bounces"],
    ["it refuses without a word what", saw("smtp", CALLBACK, dialogue("550 no")), "untold"],
    ["it refuses before that without a word what", saw("smtp", CALLBACK, atMail("550 Access denied")), "untold"],
    ["it refuses this machine", saw("smtp", CALLBACK, atMail("554 5.7.1 Your IP is blacklisted")), "untold"],
    ["it wants encryption", saw("smtp", CALLBACK, atMail("530 5.7.0 Must issue a STARTTLS command first")), "untold"],
    ["it puts us off", saw("smtp", CALLBACK, dialogue("451 4.7.1 Greylisted")), "untold"],
    ["it does not answer", saw("smtp", CALLBACK, { steps: [], end: { how: "connect-timeout" } }), "untold"],
    ["it could not be asked", missed("smtp", CALLBACK), "untold"],
  ];
  it.each(rows)("%s", (_, callback, state) => {
    const read_ = read(saw("smtp", smtpAbout(FIRST), dialogue(FAILED)), MX, A, callback);
    expect(read_).toMatchObject({ exchanger: HOST, state, missing: [] });
  });
});

function read(first: Observation, ...others: readonly Observation[]) {
  const seen = observations([first, ...others]);
  const [refusal] = asWorded(seen);
  if (refusal === undefined) throw new Error("there is no refusal");
  return senderCallback(seen, refusal);
}

function wanted(...others: readonly Observation[]) {
  const first = saw("smtp", smtpAbout(FIRST), dialogue(FAILED));
  return read(first, ...others)?.missing.map(({ kind, about }) => [kind, about]);
}

function atMail(answer: string): Transcript {
  const { steps, end } = dialogue(answer);
  const kept = steps.filter((step) => step.kind !== "received" || step.stage !== "RCPT");
  return { steps: [...kept, { kind: "received", ms: 1, stage: "MAIL", reply: reply(answer) }], end };
}

function remote(text: string): RemoteText {
  return text as RemoteText;
}
