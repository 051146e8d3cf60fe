import { describe, expect, it } from "vitest";
import { diagnose } from "../../src/diagnosis/diagnose.ts";
import { judge } from "../../src/diagnosis/judge.ts";
import type { Verdict } from "../../src/model/cause.ts";
import { idOf } from "../../src/model/observation.ts";
import { observations } from "../../src/model/observations.ts";
import { cause } from "../support/cause.ts";
import { dialogue, missed, saw, smtpAbout } from "../support/observe.ts";

const ABOUT = smtpAbout();
const DIALOGUE = saw("smtp", ABOUT, dialogue("550 5.7.1 Access denied"));
const REFUSAL = { observation: DIALOGUE.id, step: 4 };
const seen = observations([DIALOGUE]);

describe("judge", () => {
  it("lists a refusal that no finding accounts for as unexplained", () => {
    const { unexplained, findings } = diagnose(seen, [cause("a", () => [{ is: "absent", subject: "x" }])]);
    expect(unexplained).toEqual([REFUSAL]);
    expect(findings).toEqual([]);
  });

  it("does not list it once a finding accounts for it", () => {
    expect(diagnose(seen, [cause("a", () => [present({ accountsFor: [REFUSAL] })])]).unexplained).toEqual([]);
  });

  it("puts what accounts for the refusal above a surer fault that does not", () => {
    const standing = cause("standing", () => [present({ confidence: "proven" })]);
    const guilty = cause("guilty", () => [present({ confidence: "possible", accountsFor: [REFUSAL] })]);
    expect(diagnose(seen, [standing, guilty]).findings.map(({ cause }) => cause)).toEqual(["guilty", "standing"]);
  });

  it("makes a consequence of what a root explains, and lets the root account for its refusals", () => {
    const root = cause("root", () => [present({})], { explains: [{ cause: "leaf", on: "any-subject" }] });
    const leaf = cause("leaf", () => [present({ accountsFor: [REFUSAL] })]);
    const [first, second] = diagnose(seen, [leaf, root]).findings;
    expect(first).toMatchObject({ cause: "root", because: null, accountsFor: [REFUSAL] });
    expect(second).toMatchObject({ cause: "leaf", because: { cause: "root", subject: "192.0.2.1" } });
  });

  it("explains on the same subject only where that is asked", () => {
    const root = cause("root", () => [present({ subject: "192.0.2.9" })], {
      explains: [{ cause: "leaf", on: "same-subject" }],
    });
    const leaf = cause("leaf", () => [present({})]);
    expect(diagnose(seen, [root, leaf]).findings.every(({ because }) => because === null)).toBe(true);
  });

  it("explains a refusal only where the root accounts for that very refusal, if that is asked", () => {
    const explains = [{ cause: "leaf", on: "same-refusal" }] as const;
    const other = { observation: DIALOGUE.id, step: 3 };
    const leaf = cause("leaf", () => [present({ accountsFor: [REFUSAL] })]);
    const of = (accountsFor: readonly (typeof REFUSAL)[]) => {
      const root = cause("root", () => [present({ subject: "192.0.2.9", accountsFor })], { explains });
      const { findings } = diagnose(seen, [root, leaf]);
      return findings.find((one) => (one.cause as string) === "leaf")?.because?.cause ?? null;
    };
    expect(of([REFUSAL])).toBe("root");
    expect(of([other])).toBeNull();
    expect(of([])).toBeNull();
  });

  it("keeps with a finding that is less than proven the looks that would settle it, once they failed or were not made", () => {
    const ptr = { kind: "ptr" as const, about: { ip: "192.0.2.1" as never } };
    const mx = { kind: "mx" as const, about: { domain: "acme.example" as never } };
    const dmarc = { kind: "dmarc" as const, about: { domain: "acme.example" as never } };
    const told = observations([
      DIALOGUE,
      missed("ptr", ptr.about),
      saw("mx", mx.about, { rcode: "NXDOMAIN", exchanges: [] }),
    ]);
    const missing = [ptr, mx, dmarc];
    const of = (confidence: "proven" | "likely") =>
      diagnose(told, [cause("a", () => [present({ confidence, missing })])]).findings[0]?.missing;
    expect(of("likely")).toEqual([ptr, dmarc]);
    expect(of("proven")).toBeUndefined();
  });

  it("lists a cause none of whose kinds was looked at as not asked, without asking it", () => {
    const crash = cause(
      "other",
      () => {
        throw new Error("must not be asked");
      },
      { needs: ["dmarc"] },
    );
    expect(diagnose(seen, [crash]).notAsked).toEqual(["other"]);
  });

  it("takes retry from the reply's first digit where the cause leaves it open", () => {
    const later = observations([saw("smtp", ABOUT, dialogue("451 4.7.1 Later"))]);
    const asked = cause("a", () => [present({ accountsFor: [REFUSAL] })]);
    expect(diagnose(seen, [asked]).findings[0]?.retry).toBe("no");
    expect(diagnose(later, [asked]).findings[0]?.retry).toBe("yes");
  });

  it("wants the looks an undetermined verdict names", () => {
    const look = { kind: "ptr" as const, about: { ip: "192.0.2.1" as never } };
    const open = cause("a", () => [{ is: "undetermined", subject: "x", missing: [look] }]);
    expect(judge(seen, [open]).wanted).toEqual([look]);
  });

  it("wants no repeat of a dialogue whose refusal has a proven cause", () => {
    const repeat = { kind: "smtp" as const, about: smtpAbout({ changed: "from" }) };
    const vague = cause("vague", () => [
      present({ confidence: "possible", accountsFor: [REFUSAL], missing: [repeat] }),
    ]);
    const proven = cause("proven", () => [present({ confidence: "proven", accountsFor: [REFUSAL] })]);
    expect(judge(seen, [vague]).wanted).toEqual([repeat]);
    expect(judge(seen, [vague, proven]).wanted).toEqual([]);
  });

  it("says nothing of a canary's troubles, of a closed submission port or of a repeat's refusal", () => {
    const quiet = observations([
      saw("smtp", smtpAbout({ role: "canary" }), { steps: [], end: { how: "connect-timeout" } }),
      saw("smtp", smtpAbout({ role: "submission", port: 587 }), { steps: [], end: { how: "connect-refused" } }),
      saw("smtp", smtpAbout({ changed: "helo", port: 2525 }), dialogue("550 no")),
    ]);
    expect(diagnose(quiet, []).unexplained).toEqual([]);
  });

  it("takes a look that failed for no trouble of the target's", () => {
    expect(diagnose(observations([missed("smtp", ABOUT)]), []).unexplained).toEqual([]);
    expect(idOf("smtp", ABOUT)).toBe("smtp:mx.partner.example/198.51.100.10:25");
  });
});

type Present = Extract<Verdict, { is: "present" }>;
function present(change: Partial<Present>): Present {
  return {
    is: "present",
    subject: "192.0.2.1",
    confidence: "likely",
    params: {},
    evidence: [{ observation: DIALOGUE.id }],
    accountsFor: [],
    ...change,
  };
}
