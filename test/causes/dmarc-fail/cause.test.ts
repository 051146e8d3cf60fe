import { describe, expect, it } from "vitest";
import { dkimFail } from "../../../src/causes/dkim-fail/cause.ts";
import { dmarcFail } from "../../../src/causes/dmarc-fail/cause.ts";
import { spfFail } from "../../../src/causes/spf-fail/cause.ts";
import type { Observation } from "../../../src/model/observation.ts";
import type { DmarcAnswer } from "../../../src/model/observations/dmarc.ts";
import type { MessageAnswer, MessageSignature } from "../../../src/model/observations/message.ts";
import type { SpfResult } from "../../../src/model/observations/spf.ts";
import { observations } from "../../../src/model/observations.ts";
import type { DnsName, IpAddress, RemoteText } from "../../../src/model/scalars.ts";
import { missed, saw } from "../../support/observe.ts";

const ACME = "acme.example" as DnsName;
const MAIL = "mail.acme.example" as DnsName;
const IP = "192.0.2.25" as IpAddress;
const egress = saw("egress", { ip: IP, how: "given" }, { witness: null });

function policy(p: "none" | "quarantine" | "reject" | null, tags: Record<string, string> = {}): Observation {
  const record = (p === null ? null : `v=DMARC1; p=${p}`) as RemoteText | null;
  const value: DmarcAnswer = { at: ACME, record, records: 1, tags, policy: p, asked: [] };
  return saw("dmarc", { domain: ACME }, value);
}

function spf(result: SpfResult, sender = `bounce@${MAIL}`): Observation {
  const domain = sender.slice(sender.indexOf("@") + 1) as DnsName;
  const base = { domain, record: null, records: 1, lookups: 0, voids: 0, explanation: null, problem: null, trace: [] };
  return saw("spf", { ip: IP, sender, helo: MAIL }, { ...base, result });
}

const SIGNED: MessageSignature = {
  domain: ACME,
  selector: "s1" as never,
  algorithm: null,
  result: "pass",
  problem: null,
  alignment: "strict",
};

function message(signatures: readonly MessageSignature[], change: Partial<MessageAnswer> = {}): Observation {
  const envelope = { address: `bounce@${MAIL}`, domain: MAIL, alignment: "relaxed" } as const;
  return saw("message", { digest: "0" }, { bytes: 1, author: ACME, envelope, signatures, ...change });
}

const FOREIGN: MessageSignature = { ...SIGNED, domain: "provider.example" as DnsName, alignment: "none" };

function verdict(...seen: readonly Observation[]) {
  return dmarcFail.match(observations([egress, ...seen])).find(({ subject }) => subject === ACME);
}

describe("DMARC of a message that was given", () => {
  it("passes by an aligned signature, whatever SPF says", () => {
    expect(verdict(message([SIGNED]), policy("reject"), spf("fail"))).toMatchObject({ is: "absent" });
    expect(verdict(message([FOREIGN, SIGNED]), policy("reject"), spf("fail"))).toMatchObject({ is: "absent" });
  });
  it("passes by SPF in the envelope of the same organisation, unless the record wants the very same domain", () => {
    expect(verdict(message([FOREIGN]), policy("reject"), spf("pass"))).toMatchObject({ is: "absent" });
    expect(verdict(message([FOREIGN]), policy("reject", { aspf: "s" }), spf("pass"))).toMatchObject({ is: "present" });
  });
  it("fails when a foreign signature is all there is, as gravely as the policy says", () => {
    const severity = (p: "none" | "quarantine" | "reject") => verdict(message([FOREIGN]), policy(p), spf("fail"));
    expect(severity("reject")).toMatchObject({ is: "present", confidence: "likely", severity: "blocks" });
    expect(severity("quarantine")).toMatchObject({ severity: "hinders" });
    expect(severity("none")).toMatchObject({ severity: "risks" });
  });
  it("is not asked where there is no policy", () => {
    expect(verdict(message([]), policy(null))).toBeUndefined();
  });
  it("is open while SPF, the key, the policy or the kinship is not known", () => {
    const unknown = { ...SIGNED, alignment: "unknown" } as const;
    for (const seen of [
      [message([FOREIGN]), policy("reject")],
      [message([FOREIGN]), policy("reject"), spf("temperror")],
      [message([{ ...SIGNED, result: "temperror" }]), policy("reject"), spf("fail")],
      [message([unknown]), policy("reject"), spf("fail")],
      [message([FOREIGN]), missed("dmarc", { domain: ACME }), spf("fail")],
      [message([FOREIGN], { envelope: null }), policy("reject")],
    ]) {
      expect(verdict(...seen)).toMatchObject({ is: "undetermined" });
    }
  });
  it("is open while a record that nobody could read may want the very same domain", () => {
    const kin = { ...SIGNED, domain: MAIL, alignment: "relaxed" } as const;
    const unread = missed("dmarc", { domain: ACME });
    expect(verdict(message([kin]), unread)).toMatchObject({ is: "undetermined" });
    expect(verdict(message([FOREIGN]), unread, spf("pass"))).toMatchObject({ is: "undetermined" });
    expect(verdict(message([SIGNED]), unread)).toMatchObject({ is: "absent" });
    expect(verdict(message([kin]), policy("reject"))).toMatchObject({ is: "absent" });
  });
  it("is nobody's where the author is not clear", () => {
    expect(verdict(message([], { author: null }), policy("reject"))).toBeUndefined();
  });
});

describe("DKIM of a message that was given", () => {
  const dkim = (...signatures: readonly MessageSignature[]) => dkimFail.match(observations([message(signatures)]));
  it("is blamed on the signer, with the verifier's words, but never as proven", () => {
    const bad = { ...SIGNED, result: "fail", problem: "body hash did not verify" as RemoteText } as const;
    expect(dkim(bad)).toMatchObject([{ is: "present", subject: ACME, confidence: "likely" }]);
    expect(dkim({ ...bad, result: "temperror" })).toMatchObject([{ is: "undetermined", subject: ACME }]);
  });
  it("is good when one signature of the domain holds", () => {
    expect(dkim({ ...SIGNED, result: "fail" }, SIGNED)).toMatchObject([{ is: "absent", subject: ACME }]);
  });
  it("is only possibly missing: a copy from a folder of sent mail was never signed", () => {
    expect(dkim()).toMatchObject([{ is: "present", subject: ACME, confidence: "possible" }]);
  });
});

it("SPF is judged by the sender the message really had, not by the one a checkup supposes", () => {
  const supposed = spf("fail", `postmaster@${ACME}`);
  const match = (...seen: readonly Observation[]) => spfFail.match(observations([egress, ...seen]));
  expect(match(supposed, spf("pass"))).toMatchObject([{ is: "present" }]);
  expect(match(supposed, spf("pass"), message([SIGNED]))).toMatchObject([{ is: "absent" }]);
  expect(match(supposed, spf("fail"), message([SIGNED]))).toMatchObject([{ is: "present" }]);
});
