import { describe, expect, it } from "vitest";
import { receiverTests } from "../../src/facts/receiver-tests.ts";
import { observations } from "../../src/model/observations.ts";
import type { IpAddress } from "../../src/model/scalars.ts";
import { ATTEMPT, dialogue, saw, smtpAbout } from "../support/observe.ts";

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

function wanted(attempt: typeof ASKED): readonly string[] {
  const seen = observations([saw("smtp", smtpAbout({ attempt }), dialogue("250 Ok"))]);
  return receiverTests(seen).flatMap(({ look }) => look.about.attempt.to);
}
