import { describe, expect, it } from "vitest";
import { recipientIn } from "../../src/facts/parties.ts";
import { type Statement, statedVerdicts } from "../../src/facts/stated-verdicts.ts";
import type { Verdict } from "../../src/model/cause.ts";
import type { Observation } from "../../src/model/observation.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress, RemoteText } from "../../src/model/scalars.ts";
import { readPasted } from "../../src/quoted/read-pasted.ts";
import { ATTEMPT, dialogue, missed, saw, smtpAbout } from "../support/observe.ts";

const UNKNOWN: Statement<"server"> = {
  meaning: "recipient-unknown",
  provable: true,
  subject: recipientIn,
  params: (refusal) => ({ server: refusal.server }),
};
const POLICY: Statement<"server"> = {
  meaning: "policy-block",
  subject: ({ server }) => server,
  params: (refusal) => ({ server: refusal.server }),
};
const BOB = "bob@partner.example";
const NO_SUCH_USER = "550 5.1.1 <bob@partner.example>: Recipient address rejected: User unknown";

describe("what a reply states", () => {
  it("is proven where only the server can know it and it said so to us", () => {
    const [verdict] = judge(UNKNOWN, saw("smtp", smtpAbout(), dialogue(NO_SUCH_USER)));
    expect(verdict).toMatchObject({ is: "present", subject: BOB, confidence: "proven", retry: "no" });
    expect(verdict).not.toHaveProperty("severity");
  });

  it("is likely where it was said to somebody else", () => {
    expect(judge(UNKNOWN, quoted(NO_SUCH_USER))).toMatchObject([{ is: "present", subject: BOB, confidence: "likely" }]);
  });

  it("is likely where the server may be mistaken", () => {
    const fallible = { ...UNKNOWN, provable: false };
    const [verdict] = judge(fallible, saw("smtp", smtpAbout(), dialogue(NO_SUCH_USER)));
    expect(verdict).toMatchObject({ confidence: "likely" });
  });

  it("only hinders when it is refused for now", () => {
    const [verdict] = judge(UNKNOWN, saw("smtp", smtpAbout(), dialogue("450 4.1.1 User unknown")));
    expect(verdict).toMatchObject({ is: "present", severity: "hinders", retry: "yes" });
  });

  it("is one verdict for one subject however many servers say it, and accounts for all they said", () => {
    const other = smtpAbout({ host: "mx2.partner.example" as DnsName, ip: "198.51.100.11" as IpAddress });
    const verdicts = judge(
      UNKNOWN,
      saw("smtp", smtpAbout(), dialogue(NO_SUCH_USER)),
      saw("smtp", other, dialogue(NO_SUCH_USER)),
    );
    expect(verdicts).toHaveLength(1);
    expect(verdicts[0]).toMatchObject({ accountsFor: [{ step: 4 }, { step: 4 }] });
  });
});

describe("what no reply states", () => {
  it("is absent after a dialogue in which the recipient was accepted", () => {
    expect(judge(UNKNOWN, saw("smtp", smtpAbout(), dialogue("250 2.1.5 Ok")))).toEqual([
      { is: "absent", subject: BOB },
    ]);
  });

  it("is undetermined when the look failed, never absent", () => {
    expect(judge(UNKNOWN, missed("smtp", smtpAbout()))).toEqual([
      { is: "undetermined", subject: BOB, missing: [{ kind: "smtp", about: smtpAbout() }] },
    ]);
  });

  it("is undetermined when the dialogue broke off before RCPT was answered", () => {
    const { steps } = dialogue("250 2.1.5 Ok");
    const cut = { steps: steps.slice(0, 4), end: { how: "reply-timeout", stage: "RCPT" } } as const;
    expect(judge(UNKNOWN, saw("smtp", smtpAbout(), cut))).toMatchObject([{ is: "undetermined", subject: BOB }]);
  });

  it("leaves nothing open because of a server that could not be asked where another accepted", () => {
    const other = smtpAbout({ host: "mx2.partner.example" as DnsName, ip: "198.51.100.11" as IpAddress });
    const verdicts = judge(UNKNOWN, saw("smtp", smtpAbout(), dialogue("250 2.1.5 Ok")), missed("smtp", other));
    expect(verdicts).toMatchObject([{ is: "absent", subject: BOB }]);
  });

  it("is undetermined behind a refusal that leaves its reason open", () => {
    const verdicts = judge(UNKNOWN, saw("smtp", smtpAbout(), dialogue("550 5.7.1 Access denied")));
    expect(verdicts).toMatchObject([{ is: "undetermined", subject: BOB }]);
  });

  it("says nothing when the run was not meant to get so far", () => {
    const about = smtpAbout({ attempt: { ...ATTEMPT, until: "tls" } });
    expect(judge(UNKNOWN, missed("smtp", about))).toEqual([]);
  });

  it("says nothing of a submission port, a canary or a controlled repeat", () => {
    const roles = (["submission", "canary"] as const).map((role) =>
      saw("smtp", smtpAbout({ role }), dialogue("250 2.1.5 Ok")),
    );
    const repeat = saw("smtp", smtpAbout({ changed: "from" }), dialogue("250 2.1.5 Ok"));
    for (const one of [...roles, repeat]) expect(judge(UNKNOWN, one)).toEqual([]);
  });
});

describe("a refusal that leaves its reason open", () => {
  it("is only possible, and asks for the dialogues that differ from it in one thing", () => {
    const [verdict] = judge(POLICY, saw("smtp", smtpAbout(), dialogue("550 5.7.1 Access denied")));
    expect(verdict).toMatchObject({ is: "present", confidence: "possible" });
    const changes = verdict?.is === "present" ? (verdict.missing ?? []) : [];
    expect(changes.map(({ about }) => ("changed" in about ? about.changed : null))).toEqual(["from", "to"]);
    expect(changes).toMatchObject([
      { about: { attempt: { ...ATTEMPT, from: null } } },
      { about: { attempt: { ...ATTEMPT, to: ["postmaster@partner.example"] } } },
    ]);
  });

  it("asks for nothing when it was said to somebody else", () => {
    const [verdict] = judge(POLICY, quoted("550 5.7.1 Access denied"));
    expect(verdict).toMatchObject({ is: "present", confidence: "possible" });
    expect(verdict).not.toHaveProperty("missing");
  });

  it("is to be tried again only after a pause, as long as it may be greylisting", () => {
    const down = { ...UNKNOWN, meaning: "server-unavailable" } as const;
    const refused = saw("smtp", smtpAbout(), dialogue("451 4.7.1 Try again later"));
    const again = smtpAbout({ attempt: { ...ATTEMPT, round: 300 }, changed: "round" });
    expect(judge(down, refused)).toMatchObject([{ confidence: "likely", retry: "later" }]);
    const twice = judge(down, refused, saw("smtp", again, dialogue("451 4.7.1 Try again later")));
    expect(twice).toMatchObject([{ confidence: "proven", retry: "yes" }]);
  });

  it("counts for the cause that an experiment revealed", () => {
    const repeat = smtpAbout({ attempt: { ...ATTEMPT, round: 300 }, changed: "round" });
    const seen = [
      saw("smtp", smtpAbout(), dialogue("451 4.7.1 Try again later")),
      saw("smtp", repeat, dialogue("250 Ok")),
    ];
    const [verdict] = judge({ ...UNKNOWN, meaning: "greylisted" }, ...seen);
    expect(verdict).toMatchObject({ is: "present", subject: BOB, confidence: "proven" });
    expect(verdict?.is === "present" ? verdict.evidence : []).toHaveLength(2);
    expect(judge({ ...UNKNOWN, meaning: "server-unavailable" }, ...seen)).toMatchObject([{ is: "absent" }]);
  });
});

function judge<P extends string>(statement: Statement<P>, ...list: readonly Observation[]): readonly Verdict<P>[] {
  return statedVerdicts(observations(list), statement);
}

function quoted(text: string): Observation {
  return saw("quoted", { source: "line 1" }, readPasted(text as RemoteText));
}
