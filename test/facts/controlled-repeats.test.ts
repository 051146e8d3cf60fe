import { describe, expect, it } from "vitest";
import { controlledRepeats, isFlippedBy, isInDoubt, leftOpen, waysRound } from "../../src/facts/controlled-repeats.ts";
import type { Refusal } from "../../src/facts/refusal.ts";
import { asWorded } from "../../src/facts/refusals.ts";
import type { Observation, Observations } from "../../src/model/observation.ts";
import type { SmtpAbout } from "../../src/model/observations/smtp.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress, RemoteText } from "../../src/model/scalars.ts";
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

  it("is not asked for the null sender and postmaster, which are what we would change to", () => {
    const attempt = { ...ATTEMPT, from: null, to: ["postmaster@partner.example"] };
    expect(changes(saw("smtp", smtpAbout({ attempt }), dialogue(DENIED)))).toEqual([]);
  });

  it("is, at a relay, only a sender at the relay's own domain; the other doors are a login, the submission port and a POP3 login", () => {
    const about = smtpAbout({ role: "relay", host: "smtp.isp.example" as DnsName });
    const seen = together(saw("smtp", about, dialogue(DENIED)));
    const looks = [...controlledRepeats(seen, only(seen)), ...waysRound(seen, only(seen))].map((look) => look.about);
    expect(looks.map(({ changed, port, attempt }) => [changed, port, attempt.from, attempt.login])).toEqual([
      ["from", 25, "postmaster@isp.example", "none"],
      ["login", 25, ATTEMPT.from, "given"],
      ["port", 587, ATTEMPT.from, "none"],
      ["login", 25, ATTEMPT.from, "pop"],
    ]);
  });

  it("is another domain of ours only when the null sender was refused as well", () => {
    const about = smtpAbout({ attempt: { ...ATTEMPT, helo: "mail.other.example" } });
    const first = saw("smtp", about, dialogue(DENIED));
    const repeat = { ...about, attempt: { ...about.attempt, from: null }, changed: "from" } as const;
    const senders = (...list: readonly Observation[]) => {
      const seen = together(...list);
      return controlledRepeats(seen, only(seen)).map((look) => look.about.attempt.from);
    };
    expect(senders(first)).not.toContain("postmaster@mail.other.example");
    expect(senders(first, saw("smtp", repeat, dialogue(DENIED)))).toContain("postmaster@mail.other.example");
    expect(senders(first, saw("smtp", repeat, dialogue("250 ok")))).not.toContain("postmaster@mail.other.example");
  });

  it("is the next exchanger where its address is known, and the look that was made there already when there is one", () => {
    const [host, ip] = ["mx2.partner.example" as DnsName, "198.51.100.20" as IpAddress];
    const exchanges = [
      { preference: 10, host: "mx.partner.example" as RemoteText },
      { preference: 20, host: host as string as RemoteText },
    ];
    const known = [
      saw("mx", { domain: "partner.example" as DnsName }, { rcode: "NOERROR", exchanges }),
      saw("address", { name: host, family: 4 }, { rcode: "NOERROR", addresses: [ip], aliases: [] }),
    ];
    const first = saw("smtp", smtpAbout(), dialogue(DENIED));
    expect(changes(first, ...known)).toEqual(["from", "to", "host"]);
    expect(changes(first, ...known, saw("smtp", smtpAbout({ host, ip }), dialogue("250 ok")))).toEqual([
      "from",
      "to",
      null,
    ]);
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

describe("what words leave open", () => {
  const PUT_OFF = "451 4.7.1 Service unavailable - try again later";
  const first = saw("smtp", smtpAbout(), dialogue(PUT_OFF));
  const again = smtpAbout({ attempt: { ...ATTEMPT, round: 300 }, changed: "round" });
  const rows: readonly (readonly [string, readonly Observation[], readonly string[]])[] = [
    ["as long as nobody asked again", [], ["greylisted"]],
    ["when the second try came to nothing", [missed("smtp", again)], ["greylisted"]],
    ["no longer once the second try was refused, too", [saw("smtp", again, dialogue(PUT_OFF))], []],
  ];
  for (const [title, repeats, open] of rows) {
    it(title, () => {
      const seen = together(first, ...repeats);
      expect(leftOpen(seen, only(seen))).toEqual(open);
      expect(isInDoubt(seen, only(seen))).toBe(open.length > 0);
    });
  }

  it("nothing where the answer would be the same for any pause: the mailbox is full", () => {
    const seen = together(saw("smtp", smtpAbout(), dialogue("452 4.2.2 Mailbox full")));
    expect(leftOpen(seen, only(seen))).toEqual([]);
  });
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
