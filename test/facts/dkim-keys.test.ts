import { describe, expect, it } from "vitest";
import { dkimKeys } from "../../src/facts/dkim-keys.ts";
import type { DkimSelector } from "../../src/model/observations/dkim.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName } from "../../src/model/scalars.ts";
import { missed, saw, texts } from "../support/observe.ts";

const domain = "acme.example" as DnsName;
const s1 = "s1" as DkimSelector;

function found(asked: DkimSelector | null, ...records: readonly string[]) {
  const keys = [{ selector: s1, records: texts(records), aliases: [] }];
  const seen = saw("dkim", { domain, selector: asked }, { keys, tried: 1, unanswered: 0 });
  return dkimKeys(observations([seen])).map(({ subject, given, state }) => ({ subject, given, state }));
}
const SUBJECT = "s1._domainkey.acme.example";

describe("a selector", () => {
  it("somebody named is told of with a key, without one, and when the look failed", () => {
    expect(found(s1, "v=DKIM1; p=")).toEqual([{ subject: SUBJECT, given: true, state: "one" }]);
    expect(found(s1)).toEqual([{ subject: SUBJECT, given: true, state: "none" }]);
    expect(found(s1, "v=DKIM1; p=", "p=AA")).toEqual([{ subject: SUBJECT, given: true, state: "several" }]);
    const failed = dkimKeys(observations([missed("dkim", { domain, selector: s1 })]));
    expect(failed).toMatchObject([{ subject: SUBJECT, state: "unknown" }]);
  });
  it("that was only tried is told of when it has a key, and never as missing", () => {
    expect(found(null, "v=DKIM1; p=")).toEqual([{ subject: SUBJECT, given: false, state: "one" }]);
    expect(found(null, "just some text")).toEqual([]);
    expect(dkimKeys(observations([missed("dkim", { domain, selector: null })]))).toEqual([]);
  });
  it("holds no key where the text is about something else", () => {
    expect(found(s1, "v=spf1 -all")).toEqual([{ subject: SUBJECT, given: true, state: "none" }]);
  });
});
