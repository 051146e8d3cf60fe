import { describe, expect, it } from "vitest";
import { controlledRepeats, isFlippedBy } from "../../src/facts/controlled-repeats.ts";
import type { Refusal } from "../../src/facts/refusal.ts";
import { asWorded } from "../../src/facts/refusals.ts";
import type { Observation, Observations } from "../../src/model/observation.ts";
import type { SmtpAbout } from "../../src/model/observations/smtp.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress } from "../../src/model/scalars.ts";
import { ATTEMPT, dialogue, missed, saw, smtpAbout } from "../support/observe.ts";

const DENIED = "550 5.7.1 Access denied";
const NULL_SENDER = smtpAbout({ attempt: { ...ATTEMPT, from: null }, changed: "from" });

describe("the same dialogue with one thing changed", () => {
  it("is asked for only where that thing had been said before the refusal came", () => {
    const { steps, end } = dialogue("250 2.1.5 Ok");
    const refused = dialogue(DENIED)
      .steps.slice(4)
      .map((step) => ({ ...step, stage: "MAIL" as const }));
    const atMail = saw("smtp", smtpAbout(), { steps: [...steps.slice(0, 3), ...refused], end });
    expect(changes(atMail)).toEqual(["from"]);
    expect(changes(saw("smtp", smtpAbout(), dialogue(DENIED)))).toEqual(["from", "to"]);
  });

  it("is another HELO name only where reverse DNS confirms one", () => {
    const ip = "192.0.2.25" as IpAddress;
    const name = "out.acme.example" as DnsName;
    const known = [
      saw("egress", { ip, how: "given" }, { witness: null }),
      saw("ptr", { ip }, { rcode: "NOERROR", names: [name] }),
      saw("address", { name, family: 4 }, { rcode: "NOERROR", addresses: [ip], aliases: [] }),
    ];
    expect(changes(saw("smtp", smtpAbout(), dialogue(DENIED)), ...known)).toEqual(["helo", "from", "to"]);
  });

  it("is not asked of a relay, nor for the null sender and postmaster, which are what we would change to", () => {
    const attempt = { ...ATTEMPT, from: null, to: ["postmaster@partner.example"] };
    for (const about of [smtpAbout({ role: "relay" }), smtpAbout({ attempt })]) {
      expect(changes(saw("smtp", about, dialogue(DENIED)))).toEqual([]);
    }
  });
});

describe("what a repeat shows", () => {
  const rows: readonly (readonly [string, Observation | null, boolean | null])[] = [
    ["acceptance: it turns on that", saw("smtp", NULL_SENDER, dialogue("250 2.1.5 Ok")), true],
    ["the same refusal: it does not", saw("smtp", NULL_SENDER, dialogue(DENIED)), false],
    ["a look that failed: nothing", missed("smtp", NULL_SENDER), null],
    ["no repeat: nothing", null, null],
    ["a connection refused: nothing", saw("smtp", NULL_SENDER, { steps: [], end: { how: "connect-refused" } }), null],
  ];
  for (const [title, repeat, flipped] of rows) {
    it(title, () => {
      const seen = together(saw("smtp", smtpAbout(), dialogue(DENIED)), ...(repeat === null ? [] : [repeat]));
      expect(isFlippedBy(seen, only(seen), "from")).toBe(flipped);
    });
  }
});

function changes(...list: readonly Observation[]): readonly SmtpAbout["changed"][] {
  const seen = together(...list);
  return controlledRepeats(seen, only(seen)).map(({ about }) => about.changed);
}

function together(...list: readonly Observation[]): Observations {
  return observations(list);
}

function only(seen: Observations): Refusal {
  const [refusal] = asWorded(seen);
  if (refusal === undefined) throw new Error("there is no refusal");
  return refusal;
}
