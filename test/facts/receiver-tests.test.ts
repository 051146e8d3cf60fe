import { describe, expect, it } from "vitest";
import { receiverTests } from "../../src/facts/receiver-tests.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress, RemoteText } from "../../src/model/scalars.ts";
import { ATTEMPT, dialogue, reply, saw, smtpAbout } from "../support/observe.ts";

const ASKED = { ...ATTEMPT, from: null, to: ["postmaster@partner.example"], helo: "probe.example.net" };
const PUBLIC = "192.0.2.25" as IpAddress;

describe("whom a receiver takes in", () => {
  it("is asked only in a checkup: where the postmaster was the first question", () => {
    expect(receiverTests(observations([saw("smtp", smtpAbout(), dialogue("250 Ok"))]))).toEqual([]);
    expect(wanted(ASKED)).toHaveLength(5);
  });
  it("in one dialogue: somebody elsewhere in plain first, then nobody, then the disguises", () => {
    const [foreign, nobody, ...tricks] = wanted(ASKED);
    expect(foreign).toMatch(/^mxray-\w+@probe\.example\.net$/);
    expect(nobody).toMatch(/^mxray-\w+@partner\.example$/);
    expect(tricks).toEqual([
      `${foreign?.replace("@", "%")}@partner.example`,
      `@partner.example:${foreign}`,
      `"${foreign}"@partner.example`,
    ]);
  });
  it("somebody elsewhere is never somebody of the domain itself", () => {
    expect(wanted({ ...ASKED, helo: "mail.partner.example" })[0]).toMatch(/@example\.com$/);
    expect(wanted({ ...ASKED, helo: "[192.0.2.25]" })[0]).toMatch(/@example\.com$/);
  });
  it("is not asked where the server may count us to its own network", () => {
    const given = saw("egress", { ip: PUBLIC, how: "given" }, { witness: null });
    const seen = observations([given, saw("smtp", smtpAbout({ attempt: ASKED }), dialogue("250 Ok"))]);
    expect(receiverTests(seen)).toEqual([]);
  });
  it.each(["450 4.2.0 Greylisted", "421 4.7.0 later"])("is not asked of a server that puts us off: %s", (answer) => {
    const about = smtpAbout({ attempt: ASKED });
    const seen = observations([saw("smtp", about, dialogue(answer))]);
    expect(receiverTests(seen)).toMatchObject([{ stranger: null, foreign: null, look: { about } }]);
  });
  it("is asked once for each host, however many addresses it has", () => {
    const other = smtpAbout({ attempt: ASKED, ip: "198.51.100.11" as IpAddress });
    const seen = observations([
      saw("smtp", other, dialogue("250 Ok")),
      saw("smtp", smtpAbout({ attempt: ASKED }), dialogue("250 Ok")),
    ]);
    expect(receiverTests(seen)).toHaveLength(1);
  });
});

describe("a stranger who claims to be of the domain", () => {
  const first = saw("smtp", smtpAbout({ attempt: ASKED }), dialogue("250 Ok"));
  const mx = (...hosts: readonly string[]) => {
    const exchanges = hosts.map((host, preference) => ({ preference, host: host as RemoteText }));
    return saw("mx", { domain: "partner.example" as DnsName }, { rcode: "NOERROR", exchanges });
  };

  it("is tried in a dialogue of its own, which differs in the sender", () => {
    const [test] = receiverTests(observations([first]));
    const { changed, attempt } = test?.insider?.look.about ?? smtpAbout();
    expect({ changed, from: attempt.from }).toEqual({ changed: "from", from: "postmaster@partner.example" });
    expect(attempt.to).toEqual([test?.look.about.attempt.to[0]]);
  });
  it("is tried at the best exchanger only", () => {
    const spare = receiverTests(observations([first, mx("best.partner.example", "mx.partner.example")]));
    expect(spare.map(({ insider }) => insider)).toEqual([null]);
    const best = receiverTests(observations([first, mx("mx.partner.example", "spare.partner.example")]));
    expect(best[0]?.insider).not.toBeNull();
  });
  it("who is refused as a sender is refused", () => {
    const look = receiverTests(observations([first]))[0]?.insider?.look;
    if (look === undefined) throw new Error("nothing to look at");
    const { steps, end } = dialogue("250 Ok");
    const refusal = { kind: "received", ms: 4, stage: "MAIL", reply: reply("550 5.7.1 Spoofed") } as const;
    const made = saw("smtp", look.about, { steps: [...steps.slice(0, 3), refusal], end });
    expect(receiverTests(observations([first, made]))[0]?.insider?.answer).toMatchObject({ code: 550 });
  });
});

function wanted(attempt: typeof ASKED): readonly string[] {
  const seen = observations([saw("smtp", smtpAbout({ attempt }), dialogue("250 Ok"))]);
  return receiverTests(seen).flatMap(({ look }) => look.about.attempt.to);
}
