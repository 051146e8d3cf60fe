import { describe, expect, it } from "vitest";
import { nullSenders } from "../../src/facts/null-senders.ts";
import type { Observation } from "../../src/model/observation.ts";
import type { SmtpAbout } from "../../src/model/observations/smtp.ts";
import { observations } from "../../src/model/observations.ts";
import { ATTEMPT, dialogue, missed, saw, smtpAbout } from "../support/observe.ts";

const BOUNCE = smtpAbout({ attempt: { ...ATTEMPT, from: null } });
const DENIED = "550 5.7.1 Access denied";

describe("how the null sender fares", () => {
  it("an accepted recipient shows that it is taken", () => {
    expect(refused(saw("smtp", BOUNCE, dialogue("250 2.1.5 Ok")))).toBe(false);
  });

  it("a vague refusal is open until the same mail with a sender was tried", () => {
    const [first] = nullSenders(observations([saw("smtp", BOUNCE, dialogue(DENIED))]));
    expect(first).toMatchObject({
      refused: null,
      look: { about: { changed: "from", attempt: { from: "postmaster@mail.acme.example" } } },
    });
    const repeat = first?.look.about ?? BOUNCE;
    expect(refused(saw("smtp", BOUNCE, dialogue(DENIED)), saw("smtp", repeat, dialogue("250 2.1.5 Ok")))).toBe(
      "proven",
    );
    expect(refused(saw("smtp", BOUNCE, dialogue(DENIED)), saw("smtp", repeat, dialogue(DENIED)))).toBe(false);
    expect(refused(saw("smtp", BOUNCE, dialogue(DENIED)), saw("smtp", repeat, dialogue("450 4.7.1 Wait")))).toBeNull();
    expect(refused(saw("smtp", BOUNCE, dialogue(DENIED)), missed("smtp", repeat, { kind: "cancelled" }))).toBeNull();
  });

  it("a repeat that was cut off before that stage proves nothing", () => {
    const [first] = nullSenders(observations([saw("smtp", BOUNCE, dialogue(DENIED))]));
    const { steps } = dialogue(DENIED);
    const cut = { steps: steps.slice(0, -1), end: { how: "peer-closed", stage: "RCPT" } } as const;
    expect(refused(saw("smtp", BOUNCE, dialogue(DENIED)), saw("smtp", first?.look.about ?? BOUNCE, cut))).toBeNull();
  });

  it("a controlled repeat is no dialogue of its own", () => {
    const repeat = saw("smtp", { ...BOUNCE, changed: "helo" }, dialogue(DENIED));
    expect(nullSenders(observations([repeat]))).toEqual([]);
  });

  it("a refusal of the recipient asks for no repeat", () => {
    const all = nullSenders(observations([saw("smtp", BOUNCE, dialogue("550 5.1.1 User unknown"))]));
    expect(all).toMatchObject([{ refused: null, look: { about: { changed: null } } }]);
  });

  it("mail with a sender shows nothing", () => {
    expect(nullSenders(observations([saw("smtp", smtpAbout(), dialogue(DENIED))]))).toEqual([]);
  });
});

function refused(...all: readonly Observation[]) {
  return nullSenders(observations(all)).find(({ look }) => isFirst(look.about) || look.about.changed === "from")
    ?.refused;
}

function isFirst({ changed }: SmtpAbout): boolean {
  return changed === null;
}
