import { describe, expect, it } from "vitest";
import { gistOf } from "../../src/explain/gist.ts";

describe("the gist of a refusal", () => {
  it.each([
    ["550 5.1.1 <bob@example.org>: User unknown", "550 5.1.1 <carol.long@example.net>: User unknown"],
    [
      "host mx1.example.org[198.51.100.7] said: 450 4.2.0 Greylisted",
      "host mx22.example.net[2001:db8::5] said: 450 4.2.0 Greylisted",
    ],
    ["550 5.7.1 spam c3-20020a0562141c8300 - gsmtp", "550 5.7.1 spam a1-20020a0ce9c3000000 - gsmtp"],
    ["504 5.5.2 <mail7.example>: Helo command rejected", "504 5.5.2 <x1y2z3.example>: Helo command rejected"],
    ["451 try later 5fsipal4x2q", "451 try later 91xs7h3vp0z"],
  ])("is the same for %j and %j", (one, other) => {
    expect(gistOf(one)).toBe(gistOf(other));
  });

  it.each([
    ["550 5.1.1 User unknown", "550 5.1.1 User disabled"],
    ["554 blocked using zen.spamhaus.org", "554 blocked using bl.spamcop.net"],
    ["550 5.7.1 no", "550 5.1.1 no"],
    ["550 [CS01] Message rejected", "550 [HME1] Message rejected"],
  ])("is another for %j than for %j", (one, other) => {
    expect(gistOf(one)).not.toBe(gistOf(other));
  });

  it("is another where another server speaks", () => {
    expect(gistOf("550 no", 1)).not.toBe(gistOf("550 no", 2));
  });
});
