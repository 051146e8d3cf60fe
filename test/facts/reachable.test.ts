import { describe, expect, it } from "vitest";
import { reachable } from "../../src/facts/reachable.ts";
import { observations } from "../../src/model/observations.ts";
import type { IpAddress } from "../../src/model/scalars.ts";
import type { TranscriptEnd } from "../../src/model/transcript.ts";
import { ATTEMPT, dialogue, missed, saw, smtpAbout } from "../support/observe.ts";

const ended = (how: TranscriptEnd["how"], about = smtpAbout()) =>
  saw("smtp", about, { steps: [], end: { how } as TranscriptEnd });

describe("reachable", () => {
  it.each([
    ["connect-refused", "refused"],
    ["connect-timeout", "silent"],
    ["connect-reset", "reset"],
    ["unreachable", "unreachable"],
    ["cancelled", "unknown"],
  ] as const)("%s is %s", (how, state) => expect(reachable(observations([ended(how)]))).toMatchObject([{ state }]));

  it("a connection is open whatever was said on it", () => {
    const refused = saw("smtp", smtpAbout(), dialogue("550 no"));
    expect(reachable(observations([refused]))).toMatchObject([{ state: "open", port: 25, role: "mx", source: null }]);
  });
  it("a look that failed proves nothing", () => {
    expect(reachable(observations([missed("smtp", smtpAbout())]))).toMatchObject([{ state: "unknown" }]);
  });
  it("one connection in several tries proves the place open, and comes first as evidence", () => {
    const again = smtpAbout({ changed: "round", attempt: { ...ATTEMPT, round: 1 } });
    const works = saw("smtp", again, dialogue("250 ok"));
    const [reach, ...others] = reachable(observations([ended("connect-timeout"), works]));
    expect(others).toEqual([]);
    expect(reach?.state).toBe("open");
    expect(reach?.evidence[0]).toEqual({ observation: works.id });
    expect(reach?.evidence).toHaveLength(2);
  });
  it("each vantage is a place of its own", () => {
    const elsewhere = smtpAbout({ attempt: { ...ATTEMPT, source: "192.0.2.26" as IpAddress } });
    expect(reachable(observations([ended("connect-timeout"), ended("connect-refused", elsewhere)]))).toHaveLength(2);
  });
});
