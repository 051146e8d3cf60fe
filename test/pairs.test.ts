import { expect, it } from "vitest";
import type { Report } from "../src/model/report.ts";
import { runCase } from "./support/run-case.ts";

/** A world, and the cause that must be found there and not in the other. */
type Side = readonly [world: string, cause: string];

const PAIRS: Readonly<Record<string, readonly [Side, Side]>> = {
  "sender blocked, or recipient restricted": [
    ["sender-blocked/by-experiment", "sender-blocked"],
    ["recipient-restricted/by-experiment", "recipient-restricted"],
  ],
  "sender's domain blocked where bounces are refused as well, or recipient restricted": [
    ["sender-blocked/other-domain", "sender-blocked"],
    ["recipient-restricted/by-experiment", "recipient-restricted"],
  ],
  "HELO name refused, or address blocked": [
    ["helo-invalid/by-experiment", "helo-invalid"],
    ["ip-blocked/by-experiment", "ip-blocked"],
  ],
  "TLS required, or a policy": [
    ["tls-required/by-experiment", "tls-required"],
    ["policy-block/by-experiment", "policy-block"],
  ],
  "IPv6 without a reverse name, or IPv6 blocked, where IPv4 is fine": [
    ["ptr-missing/only-ipv6", "ptr-missing"],
    ["ip-blocked/only-ipv6", "ip-blocked"],
  ],
  "greylisting, or a 451 that stays": [
    ["greylisted/by-experiment", "greylisted"],
    ["greylisted/still-refused", "server-unavailable"],
  ],
  "port 25 shut on our side, or the target down": [
    ["port-25-blocked/present", "port-25-blocked"],
    ["connect-failed/silent-host", "port-filtered"],
  ],
  "a directory that does not know the mailbox, or a domain that is not hosted": [
    ["recipient-unknown/by-experiment", "recipient-unknown"],
    ["relay-denied/by-experiment", "recipient-domain-not-hosted"],
  ],
  "words of relaying for one mailbox, or for the whole domain": [
    ["recipient-domain-not-hosted/near-miss", "recipient-unknown"],
    ["recipient-domain-not-hosted/present", "recipient-domain-not-hosted"],
  ],
  "a relay that wants its own senders, or refuses whoever it is": [
    ["sender-not-allowed/by-experiment", "sender-not-allowed"],
    ["policy-block/at-our-relay", "policy-block"],
  ],
  "a relay that wants a login, or does not know us at all": [
    ["auth-required/by-experiment", "auth-required"],
    ["auth-required/login-of-no-use", "relay-denied"],
  ],
  "a relay that lets another user pass, or none": [
    ["sender-not-allowed/without-login", "sender-not-allowed"],
    ["sender-not-allowed/whoever-is-logged-in", "policy-block"],
  ],
  "a relay that knows one address of ours, or none": [
    ["relay-denied/by-source", "relay-denied"],
    ["relay-denied/no-source-known", "policy-block"],
  ],
  "a relay that takes mail on the port for it, or on none": [
    ["relay-denied/other-port", "relay-denied"],
    ["policy-block/at-our-relay", "policy-block"],
  ],
  "an exchanger closed on purpose while the next one is open, or a domain that is down": [
    ["nolisting/next-open", "nolisting"],
    ["nolisting/both-closed", "connect-failed"],
  ],
  "a domain unknown to one exchanger and known to the next, or a mailbox that is": [
    ["recipient-domain-not-hosted/next-exchanger", "recipient-domain-not-hosted"],
    ["recipient-domain-not-hosted/near-miss", "recipient-unknown"],
  ],
  "a sender that does not exist, or one whose exchanger takes no bounces": [
    ["sender-invalid/present", "sender-invalid"],
    ["null-sender-refused/called-back", "null-sender-refused"],
  ],
  "a relay that wants a POP3 login first, or does not know us at all": [
    ["pop-before-smtp/present", "pop-before-smtp"],
    ["pop-before-smtp/near-miss", "relay-denied"],
  ],
};

it.each(Object.entries(PAIRS))("the same words in two worlds: %s", async (_, [one, other]) => {
  const [a, b] = [await play(one), await play(other)];
  expect(a.said).toEqual(b.said);
  expect(a.said).not.toEqual([]);
  expect([a.first, b.first]).toEqual([one[1], other[1]]);
  expect(a.found).not.toContain(other[1]);
  expect(b.found).not.toContain(one[1]);
});

async function play([world]: Side) {
  const { report } = await runCase(`fixtures/causes/${world}.case`);
  const [first] = report.diagnosis.findings;
  const roots = report.diagnosis.findings.filter(({ because }) => because === null);
  return { said: saidAtFirst(report), first: first?.cause, found: roots.map(({ cause }) => cause as string) };
}

/** The refusals, or how connections broke, before anything was changed. */
function saidAtFirst({ observations }: Report): readonly string[] {
  const said = observations.flatMap((one): readonly string[] => {
    if (one.kind !== "smtp" || one.about.changed !== null) return [];
    if (one.about.port !== 25 || one.about.role === "canary") return [];
    if (one.outcome.state !== "seen") return [];
    const { steps, end } = one.outcome.value;
    const replies = steps.flatMap((step) =>
      step.kind === "received" && step.reply.code >= 400 ? step.reply.lines : [],
    );
    return replies.length > 0 ? replies : end.how === "quit" ? [] : [end.how];
  });
  return [...new Set(said)].sort();
}
