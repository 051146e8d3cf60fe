import { describe, expect, it } from "vitest";
import { lostConnections } from "../../src/facts/lost-connections.ts";
import type { Observation } from "../../src/model/observation.ts";
import { observations } from "../../src/model/observations.ts";
import type { TranscriptEnd } from "../../src/model/transcript.ts";
import { dialogue, missed, saw, smtpAbout } from "../support/observe.ts";

const ACCEPTED = "250 2.1.5 Ok";
const HOST = "mx.partner.example";

describe("connections that were lost", () => {
  const broken: readonly TranscriptEnd[] = [
    { how: "peer-closed", stage: "DATA" },
    { how: "reset", stage: "DATA" },
    { how: "reply-timeout", stage: "DATA" },
  ];
  for (const end of broken) {
    it(`${end.how} in the middle of a dialogue is a loss, with its stage, and ${end.how === "reply-timeout" ? "" : "not "}a silent one`, () => {
      const one = saw("smtp", smtpAbout(), dialogue(ACCEPTED, end));
      expect(read(one)).toEqual([
        {
          server: HOST,
          lost: [{ stage: "DATA", evidence: { observation: one.id }, silently: end.how === "reply-timeout" }],
          untold: [],
        },
      ]);
    });
  }

  it("a server that says why before it hangs up has lost nothing", () => {
    const one = saw("smtp", smtpAbout(), dialogue("421 4.3.2 Shutting down", { how: "peer-closed", stage: "QUIT" }));
    expect(read(one)).toEqual([{ server: HOST, lost: [], untold: [] }]);
  });

  it("a connection that never came about tells nothing", () => {
    const refused = saw("smtp", smtpAbout(), { steps: [], end: { how: "connect-refused" } });
    for (const one of [refused, missed("smtp", smtpAbout())]) {
      expect(read(one)).toEqual([{ server: HOST, lost: [], untold: [{ kind: "smtp", about: smtpAbout() }] }]);
    }
  });

  it("a canary and a controlled repeat are left out", () => {
    const end = { how: "reset", stage: "MAIL" } as const;
    const about = [smtpAbout({ role: "canary" }), smtpAbout({ changed: "helo" })];
    expect(read(...about.map((one) => saw("smtp", one, dialogue(ACCEPTED, end))))).toEqual([]);
  });
});

function read(...list: readonly Observation[]) {
  return lostConnections(observations(list));
}
